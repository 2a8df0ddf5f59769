/**
 * Principal component analysis, exact: the eigenvectors of the covariance, by LAPACK in double
 * precision.
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><th>name</th><th>symbol</th><th>shape</th><th>meaning</th></tr>
 *   <tr><td>x</td><td>x</td><td>size × n</td><td>data, one example a column</td></tr>
 *   <tr><td>mean</td><td>μ</td><td>size</td><td>mean of the data</td></tr>
 *   <tr><td>variances</td><td>λ</td><td>size</td><td>eigenvalues of the covariance, descending</td>
 *   </tr>
 *   <tr><td>U</td><td>U</td><td>size × k</td><td>its first k eigenvectors</td></tr>
 *   <tr><td>z</td><td>z</td><td>k × n</td><td>codes, z = Uᵀ (x − μ)</td></tr>
 * </table>
 */
@NullMarked
package io.github.autoencoderlab.engine.pca;

import org.jspecify.annotations.NullMarked;
