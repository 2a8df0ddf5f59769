/**
 * The mathematics, on ND4J, which no other room sees.
 *
 * <p>Columns are examples. A matrix is a {@link io.github.autoencoderlab.engine.array.Matrix}:
 * float32, column-major, allocated once and changed in place; large work is shared by one team of
 * threads, and what comes out does not depend on how many there are. Random numbers of a step come
 * from {@link io.github.autoencoderlab.engine.array.Randomness}, so that a step can be repeated.
 */
@NullMarked
package io.github.autoencoderlab.engine;

import org.jspecify.annotations.NullMarked;
