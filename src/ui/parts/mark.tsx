/** Repère's mark: a cairn that shows the way, its top stone the ring of the hints. Decoration: the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" width="32" height="32" aria-hidden="true" focusable="false">
      <rect class="mark-ground" x="4" y="4" width="120" height="120" rx="30" />
      <path
        class="mark-stone"
        d="M22 97c0-9 8-16 22-17 16-2 32-1 45 3 11 3 17 8 17 14 0 6-6 9-15 9H37c-10 0-15-3-15-9z"
      />
      <path class="mark-stone" d="M37 69c0-8 8-13 20-14 13-1 26 1 32 7 5 5 3 13-7 13H47c-7 0-10-2-10-6z" />
      <circle class="mark-ring" cx="65" cy="34" r="12" />
    </svg>
  );
}
