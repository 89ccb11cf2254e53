/** Says a change aloud, politely. It must stand in the page before its text does. */
export function Announcement({ text }: { text: string }) {
  return (
    <p class="announcement" role="status">
      {text}
    </p>
  );
}
