/**
 * Recurrent autoencoders of series: an LSTM, GRU or plain recurrent net reads a series into a code,
 * another one writes it from there.
 *
 * <p>An example is a column as everywhere, {@link
 * io.github.autoencoderlab.engine.recurrent.SeriesShape time-major}. Inside a slice of the
 * mini-batch the examples of a step lie side by side, step after step, so that all of a sequence is
 * one matrix: inputs are projected and gradients summed in products over many steps.
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>shape</th><th>meaning</th></tr>
 *   <tr><td>x</td><td>xₜ</td><td>inputs × batch</td><td>what a layer is fed with at a step</td></tr>
 *   <tr><td>h</td><td>hₜ</td><td>units × batch</td><td>state; h′ is that of the step before</td></tr>
 *   <tr><td>c</td><td>cₜ</td><td>units × batch</td><td>memory of an LSTM</td></tr>
 *   <tr><td>W</td><td>W</td><td>blocks · units × inputs</td><td>weights of the input</td></tr>
 *   <tr><td>U</td><td>U</td><td>blocks · units × units</td><td>weights of the state</td></tr>
 *   <tr><td>V</td><td>V</td><td>outputs × units</td><td>weights of a linear layer</td></tr>
 *   <tr><td>i, f, o, g</td><td></td><td>units × batch</td><td>gates of an LSTM</td></tr>
 *   <tr><td>r, z, n, u</td><td></td><td>units × batch</td><td>gates of a GRU, and U h′</td></tr>
 *   <tr><td>y</td><td>yₜ</td><td>outputs × batch</td><td>reconstruction</td></tr>
 *   <tr><td>carry</td><td>∂L/∂hₜ</td><td>units × batch</td><td>by the step after</td></tr>
 * </table>
 *
 * <p>Sources: Hochreiter and Schmidhuber, Long short-term memory (1997); Cho et al., Learning
 * phrase representations using RNN encoder-decoder (2014); Srivastava, Mansimov and Salakhutdinov,
 * Unsupervised learning of video representations using LSTMs (2015); Wong and Luo, Recurrent
 * auto-encoder model for large-scale industrial sensor signal analysis (2018).
 */
@NullMarked
package io.github.autoencoderlab.engine.recurrent;

import org.jspecify.annotations.NullMarked;
