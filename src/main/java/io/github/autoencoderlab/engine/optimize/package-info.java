/**
 * Ways from a gradient to better parameters, one mini-batch at a time ({@link
 * io.github.autoencoderlab.engine.optimize.Optimizer}), and batch methods that minimise a function
 * of many numbers from its values and gradients ({@link
 * io.github.autoencoderlab.engine.optimize.Minimizer}).
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>meaning</th></tr>
 *   <tr><td>x</td><td>x</td><td>where the method is</td></tr>
 *   <tr><td>value, gradient</td><td>f(x), ∇f(x)</td><td>of the function there</td></tr>
 *   <tr><td>direction</td><td>d</td><td>of a line search, dᵀ∇f &lt; 0</td></tr>
 *   <tr><td>length</td><td>α</td><td>how far it goes, x + α d</td></tr>
 *   <tr><td>slope</td><td>φ'(α)</td><td>dᵀ∇f(x + α d)</td></tr>
 * </table>
 */
@NullMarked
package io.github.autoencoderlab.engine.optimize;

import org.jspecify.annotations.NullMarked;
