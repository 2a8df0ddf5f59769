/**
 * Support vector machines of two or more classes (Cortes and Vapnik 1995), one against one. libsvm
 * trains them (Chang and Lin 2011); what they say of many examples is a product of matrices.
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>shape</th><th>meaning</th></tr>
 *   <tr><td>vectors</td><td>s</td><td>inputs × support vectors</td><td>examples with α &gt; 0</td></tr>
 *   <tr><td>coefficients</td><td>α y</td><td>support vectors × pairs</td><td>of each pair of
 *   classes; |α y| ≤ C</td></tr>
 *   <tr><td>rho</td><td>ρ</td><td>pairs</td><td>the threshold, −b</td></tr>
 * </table>
 */
@NullMarked
package io.github.autoencoderlab.engine.svm;

import org.jspecify.annotations.NullMarked;
