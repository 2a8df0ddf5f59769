/** Figures in cards: painted, pointed at, enlarged, exported. */
@NullMarked
package io.github.autoencoderlab.ui.figure;

import org.jspecify.annotations.NullMarked;
