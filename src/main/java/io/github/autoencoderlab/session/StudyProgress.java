package io.github.autoencoderlab.session;

/**
 * A study at work.
 *
 * @param study its id
 * @param done share of the work, from 0 to 1
 */
public record StudyProgress(String study, double done) {}
