/** Says a change aloud, politely; `aloud` alone where the eye sees it anyway. It must stand in the page before its text. */
export function Announcement({ text, aloud = false }: { text: string; aloud?: boolean }) {
  return <output class={aloud ? 'hidden' : 'announcement'}>{text}</output>;
}
