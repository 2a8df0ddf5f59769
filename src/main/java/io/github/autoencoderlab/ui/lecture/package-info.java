/** The lecture in the window: its pages' strip, questions and index. */
@NullMarked
package io.github.autoencoderlab.ui.lecture;

import org.jspecify.annotations.NullMarked;
