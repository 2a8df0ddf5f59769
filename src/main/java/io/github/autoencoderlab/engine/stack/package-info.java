/**
 * Deep nets whose layers are learned one by one, each from the codes of the layer below, and then
 * all together (Hinton and Salakhutdinov 2006; Bengio et al. 2007; Vincent et al. 2008).
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>shape</th><th>meaning</th></tr>
 *   <tr><td>W, b, c</td><td>W, b, c</td><td>outputs × inputs, inputs, outputs</td><td>of one layer,
 *   as in a Boltzmann machine: c leads up, b down</td></tr>
 *   <tr><td>x</td><td>x</td><td>inputs × batch</td><td>data, or codes of the layer below</td></tr>
 *   <tr><td>h</td><td>h</td><td>outputs × batch</td><td>code of a layer</td></tr>
 *   <tr><td>theta</td><td>θ</td><td></td><td>weights and biases of the whole net</td></tr>
 * </table>
 */
@NullMarked
package io.github.autoencoderlab.engine.stack;

import org.jspecify.annotations.NullMarked;
