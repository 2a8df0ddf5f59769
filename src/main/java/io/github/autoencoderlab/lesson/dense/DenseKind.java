package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;

/**
 * What an autoencoder is made of, as its formulas have to say.
 *
 * @param code f of the code
 * @param output g of the reconstruction
 * @param tied whether the decoder uses the encoder's weights, transposed
 * @param adam whether Adam follows the gradient, else momentum
 */
public record DenseKind(Activation code, Activation output, Loss loss, boolean tied, boolean adam) {
  /** f(z) in LaTeX. */
  public static String applied(Activation f, String z) {
    return switch (f) {
      case LINEAR -> z;
      case LOGISTIC -> "\\sigma(" + z + ")";
      case TANH -> "\\tanh(" + z + ")";
      case RELU -> "\\max(0,\\," + z + ")";
    };
  }

  /** f′ in LaTeX, from the activation a. */
  static String slope(Activation f, String a) {
    return switch (f) {
      case LINEAR -> "1";
      case LOGISTIC -> a + "(1-" + a + ")";
      case TANH -> "(1-" + a + "^2)";
      case RELU -> "[" + a + ">0]";
    };
  }

  /** The decoder's weights. */
  String decoder() {
    return tied ? "W^{\\top}" : "W'";
  }

  /** One weight of the decoder. */
  String decoder(Object i, Object j) {
    return tied ? "W_{" + j + i + "}" : "W'_{" + i + j + "}";
  }

  /** L in LaTeX. */
  String lossFormula() {
    return lossFormula(loss);
  }

  /** L in LaTeX. */
  public static String lossFormula(Loss loss) {
    return loss == Loss.CROSS_ENTROPY
        ? "-\\textstyle\\sum_i[x_i\\log r_i+(1-x_i)\\log(1-r_i)]"
        : "\\tfrac12\\textstyle\\sum_i(r_i-x_i)^2";
  }

  /** How parameters follow the gradient, in LaTeX. */
  public static String update(boolean adam) {
    return adam
        ? "\\theta\\leftarrow\\theta-\\varepsilon\\,\\hat{m}/(\\sqrt{\\hat{v}}+\\epsilon)"
        : "\\theta\\leftarrow\\theta+\\mu\\,\\Delta\\theta-\\varepsilon\\,\\partial J/\\partial\\theta";
  }
}
