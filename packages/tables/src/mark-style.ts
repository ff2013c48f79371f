/** [REPORTS141] The character style of signs that a file holds for the sake of direction alone: they are no part of its text. */
export const markStyle = 'DirectionMark';
