package io.github.autoencoderlab.lecture;

/**
 * What a check has come to.
 *
 * @param check what was asked
 * @param page on which it is
 * @param value found; not a number if there is none
 * @param holds whether it is within the bounds
 * @param seconds that its runs take from their first steps, alone
 * @param trouble why there is no number; empty if there is one
 */
public record Verdict(
    Check check, LecturePage page, double value, boolean holds, double seconds, Wording trouble) {}
