/// <reference types="astro/client" />

/* Modules that the build writes: see src/build. */

declare module 'groundwork:rules' {
  export const rules: import('./bank/types.ts').Rules;
}

declare module 'groundwork:words' {
  export const words: import('./bank/types.ts').Words;
}

declare module 'groundwork:levels' {
  export const levels: import('./bank/types.ts').LevelWords;
}

declare module 'groundwork:titles' {
  export const titles: import('./bank/types.ts').Titles;
}

declare module 'groundwork:roles' {
  export const roles: import('./bank/types.ts').Roles;
}

declare module 'groundwork:example' {
  export const example: import('./save/format/respondent.ts').Respondent;
}
