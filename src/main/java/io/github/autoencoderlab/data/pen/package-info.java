/**
 * Makes digits that look handwritten, from pen strokes, where no real ones may be shipped.
 *
 * <p>{@link io.github.autoencoderlab.data.pen.PenDigits} is the way in. Inside, a resource of
 * hand-designed forms is read by {@code Templates}; a {@code Writer} deforms one of them as {@code
 * Handwriting} allows and yields a {@link io.github.autoencoderlab.data.pen.PenDigit}, the movement
 * of the pen; a {@code PenRenderer} draws it the way MNIST's digits were normalised. Only basic
 * arithmetic and square roots are used, which Java rounds the same everywhere, so that a seed gives
 * the same bytes on every machine and JDK.
 */
@NullMarked
package io.github.autoencoderlab.data.pen;

import org.jspecify.annotations.NullMarked;
