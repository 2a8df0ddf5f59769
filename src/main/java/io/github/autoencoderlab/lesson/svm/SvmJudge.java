package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.svm.Svm;
import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.engine.svm.SvmTrainer;
import java.util.stream.IntStream;

/** A machine trained at once by libsvm, where nobody watches. */
final class SvmJudge {
  private final Svm machine;

  SvmJudge(SvmPoints.Part train, SvmKernel kernel, double cost) {
    machine = SvmTrainer.train(matrix(train), labels(train), kernel, cost);
  }

  private static Matrix matrix(SvmPoints.Part part) {
    return new Matrix(2, part.count()).set(part.x());
  }

  private static byte[] labels(SvmPoints.Part part) {
    byte[] labels = new byte[part.count()];
    for (int n = 0; n < labels.length; n++) {
      labels[n] = (byte) (part.signs()[n] > 0 ? 1 : 0);
    }
    return labels;
  }

  int supportVectors() {
    return machine.supportVectors().length;
  }

  /** The share of points on the wrong side; 0 of none. */
  double errorRate(SvmPoints.Part part) {
    if (part.count() == 0) {
      return 0;
    }
    byte[] told = machine.tell(matrix(part));
    byte[] labels = labels(part);
    return IntStream.range(0, told.length).filter(n -> told[n] != labels[n]).count()
        / (double) told.length;
  }
}
