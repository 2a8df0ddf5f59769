package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineSpanTest {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  private static int[] pixels(LineChart chart) {
    FigureImage image = new FigureImage(WIDTH, HEIGHT, 1);
    image.paint(chart, Style.screen(Theme.LIGHT));
    return image.pixels();
  }

  @Test
  void onlyAShadedSpanHasAGround() {
    int band = Theme.LIGHT.band().getRGB();
    int[] with = pixels(Samples.staged(true));
    long shaded = Arrays.stream(with).filter(pixel -> pixel == band).count();
    assertTrue(shaded > WIDTH * HEIGHT / 8, "half of the plot: " + shaded);
    long others = Arrays.stream(pixels(Samples.staged(false))).filter(p -> p == band).count();
    assertEquals(0, others);
    int first = 0;
    while (with[HEIGHT / 2 * WIDTH + first] != band) {
      first++;
    }
    assertTrue(first > WIDTH / 2, "the second half of the axis");
  }

  /** The curve ends at 2, the axis goes on to 3. */
  @Test
  void theAxisShowsWholeSpans() {
    int line = Ink.GREEN.on(Theme.LIGHT).getRGB();
    int[] pixels = pixels(Samples.staged(false));
    int rightmost = 0;
    for (int n = WIDTH * HEIGHT / 4; n < pixels.length; n++) {
      rightmost = pixels[n] == line ? Math.max(rightmost, n % WIDTH) : rightmost;
    }
    assertTrue(rightmost > WIDTH / 3 && rightmost < 0.6 * WIDTH, "ends at " + rightmost);
  }
}
