package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.List;

/** All that the machine knows of its points: K of each pair, as a picture. */
final class KernelFigure {
  private static final String KEY = "figure.svm.kernel";

  /** The kernel matrix. */
  static final FigureSpec KERNEL =
      FigureSpec.ofSnapshot("kernel", KEY, SvmSnapshot.class, KernelFigure::kernel);

  private KernelFigure() {}

  private static Figure kernel(SvmSnapshot snapshot, Texts texts, String title) {
    int count = snapshot.points().train().count();
    if (snapshot.kernels().length == 0) {
      return new Note(title, "");
    }
    return ImageGrid.signed(title, "K", List.of(snapshot.kernels()), count, count)
        .withColumns(1)
        .withCaption(
            texts.get(KEY + ".caption", snapshot.points().first(), snapshot.points().second()));
  }
}
