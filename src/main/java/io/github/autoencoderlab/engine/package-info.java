/**
 * The mathematics, on ND4J, which no other room sees.
 *
 * <p>Columns are examples. A matrix is a {@link Matrix}: float32, column-major, allocated once and
 * changed in place; large work is shared by one {@link Team} of threads, and what comes out does
 * not depend on how many there are. Random numbers of a step come from {@link Randomness}, so that
 * a step can be repeated. Whatever learns is a {@link Learner}: a step is phases, the lines of the
 * algorithm.
 *
 * <table>
 *   <caption>From the slides to the formulas</caption>
 *   <tr><th>slide</th><th>lesson</th><th>file</th><th>formula</th></tr>
 *   <tr><td rowspan="2">受限玻尔兹曼机, energy</td><td rowspan="2">rbm</td>
 *   <td>{@link Rbm#energy}</td><td>E(v,h) = −bᵀv − cᵀh − hᵀW v</td></tr>
 *   <tr><td>{@link Rbm#freeEnergy}</td><td>p(v) = e^−F(v) / Z</td></tr>
 *   <tr><td rowspan="3">受限玻尔兹曼机, P(h|v), P(v|h)</td><td rowspan="3">rbm</td>
 *   <td>{@link Rbm#hiddenGivenVisible(Matrix, Matrix)}</td><td>p(hⱼ=1|v) = σ(cⱼ + Σᵢ Wⱼᵢ vᵢ)</td></tr>
 *   <tr><td>{@link Rbm#visibleGivenHidden}</td><td>p(vᵢ=1|h) = σ(bᵢ + Σⱼ Wⱼᵢ hⱼ)</td></tr>
 *   <tr><td>{@link GibbsChain}</td><td>one after the other</td></tr>
 *   <tr><td rowspan="3">受限玻尔兹曼机, log L and its gradient</td><td rowspan="3">rbm</td>
 *   <td>{@link ExactRbm#logPartition}</td><td>log Z = log Σ e^−E(v,h)</td></tr>
 *   <tr><td>{@link ExactRbm#gradient}</td><td>∂ log L/∂W = ⟨p(h|v) vᵀ⟩ over the data − over p(v)</td></tr>
 *   <tr><td>{@link PseudoLikelihood}</td><td>Σᵢ log P(vᵢ | all other v)</td></tr>
 *   <tr><td rowspan="5">对比散度算法 (CD-k), PCD</td><td rowspan="5">rbm</td>
 *   <td>{@link ContrastiveDivergence}</td><td>ΔW = ε [p(h=1|v) vᵀ − p(h*=1|v*) v*ᵀ]</td></tr>
 *   <tr><td>{@link CdPhase}</td><td>its lines</td></tr>
 *   <tr><td>{@link ExactContrastive}</td><td>what it takes for the gradient on average</td></tr>
 *   <tr><td>{@link GradientComparison}</td><td>how far that is from the gradient</td></tr>
 *   <tr><td>{@link Mixing}</td><td>how slowly chains forget</td></tr>
 *   <tr><td rowspan="2">log Z by AIS (Salakhutdinov and Murray 2008)</td><td rowspan="2">rbm</td>
 *   <td>{@link Ais}</td><td>log Z ≈ log Z₀ + log ⟨w⟩, log w = Σ log p*ₖ(v)/p*ₖ₋₁(v)</td></tr>
 *   <tr><td>{@link AisSchedule}</td><td>the βₖ</td></tr>
 *   <tr><td rowspan="4">自编码器</td><td rowspan="4">autoencoder</td>
 *   <td>{@link Autoencoder}</td><td>h = f(x), r = g(h)</td></tr>
 *   <tr><td>{@link Loss}</td><td>L(x, g(f(x)))</td></tr>
 *   <tr><td>{@link AutoencoderLearner}</td><td>a step, line by line</td></tr>
 *   <tr><td>{@link AutoencoderPhase}</td><td>its lines</td></tr>
 *   <tr><td rowspan="6">自编码器, forward and backward</td><td rowspan="6">autoencoder</td>
 *   <td>{@link Pass#forward()}</td><td>a⁽ˡ⁾ = f(z⁽ˡ⁾)</td></tr>
 *   <tr><td>{@link Pass#hiddenDelta}</td><td>δ⁽ˡ⁾ = Wᵀ δ⁽ˡ⁺¹⁾ ∘ f′(z⁽ˡ⁾)</td></tr>
 *   <tr><td>{@link Pass#weightGradient}</td><td>∂J/∂W = ⟨δ aᵀ⟩</td></tr>
 *   <tr><td>{@link DenseLayer}</td><td>z = W a + b</td></tr>
 *   <tr><td>{@link Layer}</td><td>what another kind has to say</td></tr>
 *   <tr><td>{@link Units}</td><td>f, f′ and ∂L/∂z</td></tr>
 *   <tr><td rowspan="3">自编码器和PCA对比</td><td rowspan="3">autoencoder, undercomplete</td>
 *   <td>{@link Pca}</td><td>Σ U = U Λ</td></tr>
 *   <tr><td>{@link PcaCode}</td><td>z = Uᵀ (x − μ)</td></tr>
 *   <tr><td>{@link PrincipalAngles}</td><td>from its subspace to the decoder's</td></tr>
 *   <tr><td rowspan="4">栈式自编码器, layer by layer</td><td rowspan="4">stacked</td>
 *   <td>{@link DeepPlan}</td><td>what learns when</td></tr>
 *   <tr><td>{@link DeepLearner}</td><td>each layer from the codes of those below</td></tr>
 *   <tr><td>{@link RbmLayer}</td><td>by CD-k</td></tr>
 *   <tr><td>{@link AutoencoderLayer}</td><td>by h = σ(W x + c), r = σ(Wᵀ h + b)</td></tr>
 *   <tr><td rowspan="4">栈式自编码器, fine-tuning</td><td rowspan="4">stacked</td>
 *   <td>{@link LayerStack#unroll}</td><td>W up, Wᵀ down</td></tr>
 *   <tr><td>{@link Tuner}</td><td>all layers together</td></tr>
 *   <tr><td>{@link Reconstruction}</td><td>L(x, r)</td></tr>
 *   <tr><td>{@link PassObjective}</td><td>J(θ) and ∇J(θ)</td></tr>
 *   <tr><td rowspan="2">去噪自编码器, table of SdA-3 and DBN-3</td><td rowspan="2">stacked, dbn</td>
 *   <td>{@link Classification}</td><td>a softmax on top</td></tr>
 *   <tr><td>{@link Softmax}</td><td>p(k|x) = e^zₖ / Σ e^z, δ = p − [k = label]</td></tr>
 *   <tr><td rowspan="2">Stack AE和DBN异同点</td><td rowspan="2">dbn</td>
 *   <td>{@link DeepBeliefNet}</td><td>p(v, h¹, …) = p(v|h¹) p(h¹|h²) … p(hᴸ⁻¹, hᴸ)</td></tr>
 *   <tr><td>{@link LabelScores}</td><td>p(y|x) ∝ exp(−F(x, y))</td></tr>
 *   <tr><td>欠完备自编码器</td><td>undercomplete</td>
 *   <td>{@link Autoencoder#code}</td><td>fewer units than the input</td></tr>
 *   <tr><td rowspan="4">稀疏自编码器</td><td rowspan="4">sparse</td>
 *   <td>{@link Sparsity}</td><td>Ω(h)</td></tr>
 *   <tr><td>{@link MeanActivation}</td><td>ρ̂ⱼ = 1/m Σ hⱼ(x)</td></tr>
 *   <tr><td>{@link Sparseness#kl}</td><td>KL(ρ‖ρ̂ⱼ)</td></tr>
 *   <tr><td>{@link Sparseness#timesSlope}</td><td>δ = (Wᵀ δ + β (−ρ/ρ̂ + (1−ρ)/(1−ρ̂))) ∘ f′(z)</td></tr>
 *   <tr><td>稀疏自编码器, L1/L2</td><td>all but rbm</td>
 *   <td>{@link WeightDecay}</td><td>λ₂/2 Σ W² + λ₁ Σ |W|</td></tr>
 *   <tr><td rowspan="2">去噪自编码器</td><td rowspan="2">denoising</td>
 *   <td>{@link Corruption}</td><td>x̃ ~ C(x̃|x)</td></tr>
 *   <tr><td>{@link Disturbance}</td><td>how much of it</td></tr>
 *   <tr><td rowspan="2">去噪自编码器和Dropout对比</td><td rowspan="2">stacked</td>
 *   <td>{@link Classification#forward}</td><td>aⱼ = 0 with probability p</td></tr>
 *   <tr><td>{@link Classification#used}</td><td>W (1 − p) afterwards</td></tr>
 *   <tr><td rowspan="6">卷积自编码器</td><td rowspan="6">convolutional</td>
 *   <td>{@link ConvolutionLayer}</td><td>a(y, x) = f(b + Σ W[i, j] x(s·y + i − p, s·x + j − p))</td></tr>
 *   <tr><td>{@link TransposedConvolutionLayer}</td><td>every place lays its kernels down</td></tr>
 *   <tr><td>{@link MaxPoolLayer}</td><td>the largest of each window, and where it was</td></tr>
 *   <tr><td>{@link UnpoolLayer}, {@link UpsampleLayer}</td><td>back to more places</td></tr>
 *   <tr><td>{@link Blueprint}</td><td>sizes, and what does not fit</td></tr>
 *   <tr><td>{@link ReceptiveField}, {@link Overlap}</td><td>what a unit sees, and how often a place is
 *   met</td></tr>
 *   <tr><td rowspan="4">循环自编码器</td><td rowspan="4">recurrent</td>
 *   <td>{@link Cell}</td><td>LSTM, GRU and plain cells</td></tr>
 *   <tr><td>{@link RecurrentShape}</td><td>how both sides are built, and what the decoder is fed
 *   with</td></tr>
 *   <tr><td>{@link RecurrentPass}</td><td>through time and back</td></tr>
 *   <tr><td>{@link RecurrentLearner}</td><td>a step, line by line</td></tr>
 *   <tr><td rowspan="5">no slide: optimisers</td><td rowspan="5">all but rbm</td>
 *   <td>{@link Momentum}</td><td>Δθ ← μ Δθ − ε g</td></tr>
 *   <tr><td>{@link Adam}</td><td>θ ← θ − ε m̂ / (√v̂ + ϵ)</td></tr>
 *   <tr><td>{@link Optimizer}</td><td>either, over all parameters</td></tr>
 *   <tr><td>{@link ConjugateGradients}</td><td>d ← −∇f + β d</td></tr>
 *   <tr><td>{@link Lbfgs}</td><td>d = −H ∇f</td></tr>
 * </table>
 *
 * <p>A formula is written with matrices; how it comes to the processor is told in {@link
 * io.github.autoencoderlab.engine.array}.
 */
@NullMarked
package io.github.autoencoderlab.engine;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.MeanActivation;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.ConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.MaxPoolLayer;
import io.github.autoencoderlab.engine.convolution.Overlap;
import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.engine.convolution.TransposedConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.UnpoolLayer;
import io.github.autoencoderlab.engine.convolution.UpsampleLayer;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.Adam;
import io.github.autoencoderlab.engine.optimize.ConjugateGradients;
import io.github.autoencoderlab.engine.optimize.Lbfgs;
import io.github.autoencoderlab.engine.optimize.Momentum;
import io.github.autoencoderlab.engine.optimize.Optimizer;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.pca.PrincipalAngles;
import io.github.autoencoderlab.engine.rbm.Ais;
import io.github.autoencoderlab.engine.rbm.AisSchedule;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.engine.rbm.ContrastiveDivergence;
import io.github.autoencoderlab.engine.rbm.ExactContrastive;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.GradientComparison;
import io.github.autoencoderlab.engine.rbm.LabelScores;
import io.github.autoencoderlab.engine.rbm.Mixing;
import io.github.autoencoderlab.engine.rbm.PseudoLikelihood;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.recurrent.Cell;
import io.github.autoencoderlab.engine.recurrent.RecurrentLearner;
import io.github.autoencoderlab.engine.recurrent.RecurrentPass;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.engine.stack.AutoencoderLayer;
import io.github.autoencoderlab.engine.stack.Classification;
import io.github.autoencoderlab.engine.stack.DeepBeliefNet;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.LayerStack;
import io.github.autoencoderlab.engine.stack.PassObjective;
import io.github.autoencoderlab.engine.stack.RbmLayer;
import io.github.autoencoderlab.engine.stack.Reconstruction;
import io.github.autoencoderlab.engine.stack.Tuner;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.engine.unit.Units;
import org.jspecify.annotations.NullMarked;
