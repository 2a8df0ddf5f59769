package io.github.autoencoderlab.figure;

/**
 * What a click on a place of a figure sets.
 *
 * @param parameter id of a parameter
 * @param value the text of its value
 */
public record Pick(String parameter, String value) {}
