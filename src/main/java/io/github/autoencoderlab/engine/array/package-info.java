/**
 * Matrices in the memory of BLAS, the passes over them, and the team of threads that shares both.
 *
 * <p>The way of σ(W v + c) from formula to processor, and why it has these stations:
 *
 * <ol>
 *   <li>{@link io.github.autoencoderlab.engine.array.Matrix}: what a formula is written in; its
 *       memory is taken once, and what is slow cannot be written by accident. Its values may lie
 *       apart in the memory of another ({@link io.github.autoencoderlab.engine.array.Views}).
 *   <li>{@link io.github.autoencoderlab.engine.array.Product}: W v, cut into {@link
 *       io.github.autoencoderlab.engine.array.Blocks} of columns or rows, each a call of BLAS by
 *       one thread of the {@link io.github.autoencoderlab.engine.array.Team}: the cut depends on
 *       the sizes alone, so the sums do not depend on the threads. Where v is mostly zeros, {@link
 *       io.github.autoencoderlab.engine.array.NonzeroProduct} adds columns of W instead.
 *   <li>{@link io.github.autoencoderlab.engine.array.Sweep}: the rest, + c and σ, in one pass over
 *       the matrices that take part, a piece at a time that stays in the cache ({@link
 *       io.github.autoencoderlab.engine.array.Scratch}), so that memory is read once.
 *   <li>{@link io.github.autoencoderlab.engine.array.Kernel}: what is done to a piece, without a
 *       state, so that several threads run it at once.
 *   <li>{@link io.github.autoencoderlab.engine.array.Loops}: loops over plain arrays, of which the
 *       compiler makes vector instructions; Java's arithmetic is the same on every machine.
 * </ol>
 *
 * <p>Kernels, sweeps and loops are for packages of the engine; all others see matrices.
 */
@NullMarked
package io.github.autoencoderlab.engine.array;

import org.jspecify.annotations.NullMarked;
