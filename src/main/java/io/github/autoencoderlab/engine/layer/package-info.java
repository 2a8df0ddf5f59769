/**
 * Layers and their gradients, written out as on the slides: kinds of layers ({@link
 * io.github.autoencoderlab.engine.layer.Layer}), of which the dense one is here, and the pass that
 * goes over them and knows none.
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>shape</th><th>meaning</th></tr>
 *   <tr><td>l</td><td>l</td><td></td><td>a layer, from 1; 0 is the input, L the output</td></tr>
 *   <tr><td>W</td><td>W⁽ˡ⁾</td><td>outputs × inputs</td><td>weights; transposed if tied</td></tr>
 *   <tr><td>b</td><td>b⁽ˡ⁾</td><td>outputs</td><td>biases</td></tr>
 *   <tr><td>theta</td><td>θ</td><td>count</td><td>all of them, in one vector</td></tr>
 *   <tr><td>a</td><td>a⁽ˡ⁾ = f(z⁽ˡ⁾)</td><td>units × batch</td><td>activations; a⁽⁰⁾ = x</td></tr>
 *   <tr><td>delta</td><td>δ⁽ˡ⁾ = ∂L/∂z⁽ˡ⁾</td><td>units × batch</td><td>errors</td></tr>
 * </table>
 */
@NullMarked
package io.github.autoencoderlab.engine.layer;

import org.jspecify.annotations.NullMarked;
