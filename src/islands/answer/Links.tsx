/** Places to go to, one below the other. */
export function Links({ to }: { readonly to: readonly { readonly href: string; readonly name: string }[] }) {
  return (
    <ul class="nhsuk-list nhsuk-list--bullet gw-screen-only">
      {to.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
