/**
 * Autoencoders: h = f(x), r = g(h), and what keeps them from copying.
 *
 * <table>
 *   <caption>Symbols, beside those of {@link io.github.autoencoderlab.engine.layer}</caption>
 *   <tr><th>name</th><th>symbol</th><th>shape</th><th>meaning</th></tr>
 *   <tr><td>x</td><td>x</td><td>visible × batch</td><td>clean examples, the target</td></tr>
 *   <tr><td>xNoisy</td><td>x̃</td><td>visible × batch</td><td>what the encoder sees</td></tr>
 *   <tr><td>h</td><td>h = f(x̃)</td><td>hidden × batch</td><td>code</td></tr>
 *   <tr><td>r</td><td>r = g(h)</td><td>visible × batch</td><td>reconstruction</td></tr>
 *   <tr><td>rho</td><td>ρ</td><td></td><td>target of the mean activity</td></tr>
 *   <tr><td>mean</td><td>ρ̂, ρ̃</td><td>hidden</td><td>mean activation: of examples, running</td></tr>
 *   <tr><td>s</td><td>β ∂KL/∂ρ̂</td><td>hidden</td><td>what sparsity adds to δ</td></tr>
 * </table>
 *
 * <p>Sources: the slides "自编码器", "稀疏自编码器", "去噪自编码器"; Ng, Sparse autoencoder (CS294A lecture notes,
 * 2011); Vincent et al., Extracting and composing robust features with denoising autoencoders
 * (2008).
 */
@NullMarked
package io.github.autoencoderlab.engine.autoencoder;

import org.jspecify.annotations.NullMarked;
