package io.github.autoencoderlab.data.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Set;

/** Makes the pixels of a decoded picture grey and notes what that took. */
final class GreyPixels {
  private static final int WHITE = 255;

  private static final int SIXTEEN_BITS = 65_535;

  private final BufferedImage image;
  private final Set<Treatment> done;
  private final int white;
  private int low = SIXTEEN_BITS;
  private int high;

  /**
   * The pixels of a picture.
   *
   * @param done what is done to them is added to it
   * @param white the sample of 16 bits that is white
   */
  GreyPixels(BufferedImage image, Set<Treatment> done, int white) {
    this.image = image;
    this.done = done;
    this.white = white;
  }

  Picture picture(Orientation turned) {
    boolean indexed = image.getColorModel() instanceof IndexColorModel;
    if (!indexed && most() != WHITE) {
      done.add(Treatment.STEPS);
    }
    boolean deep = !indexed && most() == SIXTEEN_BITS;
    boolean grey = image.getColorModel().getNumColorComponents() == 1 && !indexed;
    byte[] stored = deep || grey ? samples(image.getRaster()) : luma();
    byte[] pixels = turned.upright(stored, image.getWidth(), image.getHeight());
    Picture.Deep found = deep ? new Picture.Deep(low, high, 0) : null;
    return new Picture(turned.size(image.getWidth(), image.getHeight()), pixels, done, found);
  }

  /** The largest sample; of colours packed into one number AWT keeps eight bits each. */
  private int most() {
    return (1 << image.getSampleModel().getSampleSize(0)) - 1;
  }

  /** Grey as it is stored: AWT would make it lighter. A second or fourth band is its opacity. */
  private byte[] samples(Raster raster) {
    long most = most();
    long brightest = most == SIXTEEN_BITS ? white : most;
    int bands = raster.getNumBands();
    boolean opaque = bands == 1 || bands == 3;
    int[] row = new int[bands * raster.getWidth()];
    byte[] grey = new byte[raster.getWidth() * raster.getHeight()];
    for (int at = 0; at < grey.length; at++) {
      int x = at % raster.getWidth();
      if (x == 0) {
        raster.getPixels(0, at / raster.getWidth(), raster.getWidth(), 1, row);
      }
      long opacity = opaque ? most : row[bands * x + bands - 1];
      if (opacity < most) {
        done.add(Treatment.TRANSPARENCY);
      }
      long sample = Math.min(brightest, bands < 3 ? row[bands * x] : light(row, bands * x));
      long light = sample * opacity + brightest * (most - opacity);
      grey[at] = (byte) ((light * WHITE + brightest * most / 2) / (brightest * most));
      low = Math.min(low, row[bands * x]);
      high = Math.max(high, row[bands * x]);
    }
    return grey;
  }

  private long light(int[] row, int at) {
    int red = row[at];
    int green = row[at + 1];
    int blue = row[at + 2];
    if (red != green || green != blue) {
      done.add(Treatment.COLOUR);
    }
    low = Math.min(low, Math.min(green, blue));
    high = Math.max(high, Math.max(green, blue));
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
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
