/**
 * Layers of maps: convolution, pooling, and back. An example is a column of a matrix as everywhere;
 * in it lie the channels of the first place, those of the place to the right of it, and so on row
 * by row, so that a picture of one channel is what it always was.
 *
 * <p>A convolution and a transposed convolution are one relation between a fine and a coarse {@link
 * io.github.autoencoderlab.engine.convolution.Volume}: through W[i, j] the coarse place (y, x) is
 * tied to the fine place (s·y + i − p, s·x + j − p). One goes up it, the other down, and each is
 * the other's way back ({@link io.github.autoencoderlab.engine.convolution.Correlation}).
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>meaning</th></tr>
 *   <tr><td>k</td><td>k</td><td>side of a kernel, in places</td></tr>
 *   <tr><td>stride</td><td>s</td><td>fine places from one coarse place to the next</td></tr>
 *   <tr><td>padding</td><td>p</td><td>zeros on each side of the fine maps</td></tr>
 *   <tr><td>phase</td><td>(i mod s, j mod s)</td><td>fine places that a stride-1 kernel
 *   meets</td></tr>
 *   <tr><td>tap</td><td>W[i, j]</td><td>one place of a kernel, coarse × fine channels</td></tr>
 *   <tr><td>plane</td><td></td><td>maps in memory, with zeros around them</td></tr>
 * </table>
 */
@NullMarked
package io.github.autoencoderlab.engine.convolution;

import org.jspecify.annotations.NullMarked;
