package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.lesson.parameter.Setting;

/**
 * A parameter of the lesson that two runs have set differently.
 *
 * @param a its setting in run A
 * @param b its setting in run B
 */
public record Difference(Setting a, Setting b) {}
