package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * A run of one of these lessons, of which a study asks.
 *
 * @param settings as they are at the step
 * @param data before the lesson takes a part of them
 * @param seed of the run
 * @param step it has come to
 */
public record DenseRun(DenseLesson lesson, Settings settings, DataSet data, long seed, long step) {}
