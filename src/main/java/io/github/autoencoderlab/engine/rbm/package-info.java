/**
 * The restricted Boltzmann machine with binary units.
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>shape</th><th>meaning</th></tr>
 *   <tr><td>W</td><td>W</td><td>hidden × visible</td><td>weights</td></tr>
 *   <tr><td>b</td><td>b</td><td>visible</td><td>biases of the visible units</td></tr>
 *   <tr><td>c</td><td>c</td><td>hidden</td><td>biases of the hidden units</td></tr>
 *   <tr><td>vPos</td><td>v</td><td>visible × batch</td><td>data, clamped</td></tr>
 *   <tr><td>pPos, hPos</td><td>p(h=1|v), h</td><td>hidden × batch</td><td>driven by data</td></tr>
 *   <tr><td>qNeg, vNeg</td><td>p(v*=1|h), v*</td><td>visible × batch</td><td>reconstruction</td></tr>
 *   <tr><td>pNeg</td><td>p(h*=1|v*)</td><td>hidden × batch</td><td>driven by v*</td></tr>
 *   <tr><td>dW, db, dc</td><td>ΔW, Δb, Δc</td><td>as W, b, c</td><td>last change, with momentum</td>
 *   </tr>
 * </table>
 *
 * <p>Sources: the slides "受限玻尔兹曼机"; Hinton, Training products of experts by minimizing contrastive
 * divergence (2002); Hinton, A practical guide to training restricted Boltzmann machines (2010).
 */
@NullMarked
package io.github.autoencoderlab.engine.rbm;

import org.jspecify.annotations.NullMarked;
