/**
 * Figures: immutable records of plain arrays and localised words that paint themselves on any
 * {@link java.awt.Graphics2D}, of any size.
 *
 * <p>The same paint code serves the screen ({@link FigureImage}) and the files ({@code export}).
 * The room knows java.awt, JLaTeXMath and itself. All lengths are logical pixels, 96 to the inch.
 * The arrays of a figure are taken over, not copied: whoever makes a figure must not write into
 * them afterwards.
 */
@NullMarked
package io.github.autoencoderlab.figure;

import org.jspecify.annotations.NullMarked;
