package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.format.PictureOfFile;
import io.github.autoencoderlab.data.picture.Picture;
import io.github.autoencoderlab.data.picture.PictureKind;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pieces of the pictures in a folder, each place of each picture as likely. */
final class Photographs implements Texture {
  private static final int HEAD = 64;
  private static final long MOST_PIXELS = 1L << 29;

  private final String folder;
  private final List<Picture> pictures;

  private Photographs(String folder, List<Picture> pictures) {
    this.folder = folder;
    this.pictures = pictures;
  }

  /** Reads all pictures of a folder that are large enough, in the order of their names. */
  static Photographs read(Path folder, int side) throws DataException {
    List<Picture> pictures = new ArrayList<>();
    long pixels = 0;
    for (Path file : files(folder)) {
      Optional<Picture> picture = picture(file);
      if (picture.isPresent() && holds(picture.get().size(), side)) {
        pictures.add(picture.get());
        pixels += picture.get().grey().length;
      }
      if (pixels > MOST_PIXELS) {
        throw new DataException("data.manyPhotographs", folder.toString(), MOST_PIXELS);
      }
    }
    if (pictures.isEmpty()) {
      throw new DataException("data.noPhotographs", folder.toString(), side);
    }
    return new Photographs(String.valueOf(folder.getFileName()), pictures);
  }

  private static List<Path> files(Path folder) throws DataException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new DataException("data.unreadable", folder.toString(), String.valueOf(e.getMessage()));
    }
  }

  /** The picture in a file, 16 bits as bright as alone; empty if it is no picture. */
  private static Optional<Picture> picture(Path file) throws DataException {
    try {
      return PictureKind.of(head(file)).isEmpty()
          ? Optional.empty()
          : Optional.of(PictureOfFile.read(file));
    } catch (IOException e) {
      throw new DataException("data.pictureDamaged", file.toString());
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean holds(ImageSize size, int side) {
    return size.rows() >= side && size.columns() >= side;
  }

  @Override
  public Message name() {
    return Message.of("data.texture.photographs", pictures.size(), folder);
  }

  @Override
  public void draw(int side, SeededRandom random, byte[] pixels, int offset) {
    Picture picture = random.pick(pictures, p -> places(p.size(), side));
    int columns = picture.size().columns();
    int top = random.between(0, picture.size().rows() - side);
    int left = random.between(0, columns - side);
    for (int row = 0; row < side; row++) {
      int from = (top + row) * columns + left;
      System.arraycopy(picture.grey(), from, pixels, offset + row * side, side);
    }
  }

  private static double places(ImageSize size, int side) {
    return (size.rows() - side + 1.0) * (size.columns() - side + 1);
  }
}
