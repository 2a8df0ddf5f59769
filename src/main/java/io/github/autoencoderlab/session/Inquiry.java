package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A study of the open run and who keeps what it finds, on the training thread.
 *
 * @param keeper shows it as well
 * @param open whether the run that is studied is the one that is open
 */
record Inquiry(Study study, Consumer<Finding> keeper, BooleanSupplier open) {}
