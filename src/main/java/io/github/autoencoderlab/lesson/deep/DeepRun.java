package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * A run of one of these lessons, of which a study asks.
 *
 * @param settings as they are at the step
 * @param step it has come to
 * @param coder the net as it is, which learns on: to be copied before it does
 */
public record DeepRun(
    DeepLesson lesson, Settings settings, DataSet data, long seed, long step, Coder coder) {}
