package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.format.Layout.Axis;
import java.util.List;

/**
 * The numbers of colour images in grey, 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601) as of pictures,
 * image by image and row by row.
 *
 * @param array of the colours, three or, with an opacity that is passed over, four of them
 * @param places how the stored numbers go through the grey pixels, the slowest loop first
 * @param colours how they go through the colours
 * @param pixels of an image
 * @param images how many there are
 * @param whole whether greys are whole numbers, as the colours are
 */
record GreyNumbers(
    StoredArray array, List<Axis> places, List<Axis> colours, int pixels, int images, boolean whole)
    implements Numbers {
  private static final double[] SHARES = {0.299, 0.587, 0.114, 0};

  GreyNumbers {
    places = List.copyOf(places);
    colours = List.copyOf(colours);
  }

  @Override
  public long count() {
    return (long) images * pixels;
  }

  @Override
  public boolean areBytes() {
    return array.numbers().areBytes();
  }

  @Override
  public boolean haveSixteenBits() {
    return array.numbers().haveSixteenBits();
  }

  @Override
  public byte[] bytes() throws DataException {
    Room.need(array.file(), array.shapeText(), count());
    return Numbers.super.bytes();
  }

  /** Where images follow each other one is made at a time, otherwise all together. */
  @Override
  public void forEach(Sink sink) throws DataException {
    boolean apart = places.get(0).stride() == pixels && places.get(0).length() == images;
    int together = apart ? pixels : (int) count();
    Room.need(array.file(), array.shapeText(), (long) Float.BYTES * together);
    float[] grey = new float[together];
    long each = array.numbers().count() / (apart ? images : 1);
    Places place = new Places(apart ? places.subList(1, places.size()) : places);
    Places colour = new Places(apart ? colours.subList(1, colours.size()) : colours);
    long[] seen = new long[1];
    array
        .numbers()
        .forEach(
            (block, length) -> {
              for (int n = 0; n < length; n++) {
                grey[place.next()] += (float) (SHARES[colour.next()] * block[n]);
                if (++seen[0] == each) {
                  pass(grey, sink);
                  seen[0] = 0;
                }
              }
            });
  }

  /** In blocks of an image; what was passed on begins anew. */
  private void pass(float[] grey, Sink sink) throws DataException {
    double[] block = new double[pixels];
    for (int from = 0; from < grey.length; from += pixels) {
      for (int n = 0; n < pixels; n++) {
        float value = grey[from + n];
        block[n] = whole ? Math.floor(value + 0.5f) : value;
        grey[from + n] = 0;
      }
      sink.take(block, pixels);
    }
  }
}
