package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Pieces of the pictures in a folder, each place of each picture as likely. */
final class Photographs implements Texture {
  private final String folder;
  private final List<Photograph> photographs;

  private Photographs(String folder, List<Photograph> photographs) {
    this.folder = folder;
    this.photographs = photographs;
  }

  /** Reads all pictures of a folder that are large enough, in the order of their names. */
  static Photographs read(Path folder, int side) throws DataException {
    List<Photograph> photographs = new ArrayList<>();
    for (Path file : files(folder)) {
      Photograph photograph = PgmReader.read(file);
      if (photograph.holds(side)) {
        photographs.add(photograph);
      }
    }
    if (photographs.isEmpty()) {
      throw new DataException("data.noPhotographs", folder.toString(), side);
    }
    return new Photographs(String.valueOf(folder.getFileName()), photographs);
  }

  private static List<Path> files(Path folder) throws DataException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pgm"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DataException("data.unreadable", folder.toString(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Message name() {
    return Message.of("data.texture.photographs", photographs.size(), folder);
  }

  @Override
  public void draw(int side, SeededRandom random, byte[] pixels, int offset) {
    Photograph photograph = random.pick(photographs, p -> places(p, side));
    int top = random.between(0, photograph.rows() - side);
    int left = random.between(0, photograph.columns() - side);
    photograph.cut(top, left, side, pixels, offset);
  }

  private static double places(Photograph photograph, int side) {
    return (photograph.rows() - side + 1.0) * (photograph.columns() - side + 1);
  }
}
