package io.github.autoencoderlab.data.picture;

import io.github.autoencoderlab.data.ImageSize;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Set;

/** Makes the pixels of a decoded picture grey and notes what that took. */
final class GreyPixels {
  private static final int WHITE = 255;

  private final BufferedImage image;
  private final Set<Treatment> done;

  /**
   * The pixels of a picture.
   *
   * @param done what is done to them is added to it
   */
  GreyPixels(BufferedImage image, Set<Treatment> done) {
    this.image = image;
    this.done = done;
  }

  Picture picture(ImageSize size) {
    boolean indexed = image.getColorModel() instanceof IndexColorModel;
    if (!indexed && most() != WHITE) {
      done.add(Treatment.STEPS);
    }
    boolean grey = image.getColorModel().getNumColorComponents() == 1 && !indexed;
    return new Picture(size, grey ? samples(image.getRaster()) : luma(), done);
  }

  /** The largest sample; of colours packed into one number AWT keeps eight bits each. */
  private int most() {
    return (1 << image.getSampleModel().getSampleSize(0)) - 1;
  }

  /** Grey as it is stored: AWT would make it lighter. A second band is its opacity. */
  private byte[] samples(Raster raster) {
    long most = most();
    int bands = raster.getNumBands();
    int[] row = new int[bands * raster.getWidth()];
    byte[] grey = new byte[raster.getWidth() * raster.getHeight()];
    for (int at = 0; at < grey.length; at++) {
      int x = at % raster.getWidth();
      if (x == 0) {
        raster.getPixels(0, at / raster.getWidth(), raster.getWidth(), 1, row);
      }
      long opacity = bands == 1 ? most : row[bands * x + 1];
      if (opacity < most) {
        done.add(Treatment.TRANSPARENCY);
      }
      long light = row[bands * x] * opacity + most * (most - opacity);
      grey[at] = (byte) ((light * WHITE + most * most / 2) / (most * most));
    }
    return grey;
  }

  private byte[] luma() {
    int[] row = new int[image.getWidth()];
    byte[] grey = new byte[image.getWidth() * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        grey[y * row.length + x] = luma(row[x]);
      }
    }
    return grey;
  }

  private byte luma(int argb) {
    int red = argb >> 16 & 0xff;
    int green = argb >> 8 & 0xff;
    int blue = argb & 0xff;
    int alpha = argb >>> 24;
    if (alpha < WHITE) {
      done.add(Treatment.TRANSPARENCY);
    }
    if (alpha > 0 && (red != green || green != blue)) {
      done.add(Treatment.COLOUR);
    }
    double light = 0.299 * red + 0.587 * green + 0.114 * blue;
    return (byte) (int) ((light * alpha + WHITE * (WHITE - alpha)) / WHITE + 0.5);
  }
}
