/** What tells a file or link of questions from an assessment. By itself, so that a page which only tells them apart brings no shapes. */
export const ASK_FORMAT = 'groundwork-questions';
