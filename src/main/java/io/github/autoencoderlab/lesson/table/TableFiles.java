package io.github.autoencoderlab.lesson.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Results of cells as JSON: one in a file, or an array of many. */
public final class TableFiles {
  private static final String SHIPPED = "/results/table.json";
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private TableFiles() {}

  /** The results that the program ships with. */
  public static List<TableResult> shipped() {
    try (InputStream in = TableFiles.class.getResourceAsStream(SHIPPED)) {
      return in == null ? List.of() : results(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The results of a file, or of every {@code .json} file in a folder, by name.
   *
   * @throws UserException if one of them holds something else
   */
  public static List<TableResult> read(Path place) throws UserException, IOException {
    List<TableResult> all = new ArrayList<>();
    for (Path file : files(place)) {
      try {
        all.addAll(results(MAPPER.readTree(Files.readString(file))));
      } catch (JsonProcessingException e) {
        throw new UserException(Message.of("table.noResult", file.toString()), e);
      }
    }
    return all;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(place, "[!.]*.json")) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static List<TableResult> results(JsonNode json) throws JsonProcessingException {
    List<TableResult> results = new ArrayList<>();
    if (json.isArray()) {
      for (JsonNode one : json) {
        results.add(MAPPER.treeToValue(one, TableResult.class));
      }
    } else {
      results.add(MAPPER.treeToValue(json, TableResult.class));
    }
    return results;
  }

  /** Writes one result, whole or not at all. */
  public static void write(TableResult result, Path file) throws IOException {
    write((Object) result, file);
  }

  /** Writes many as one array, whole or not at all. */
  public static void write(List<TableResult> results, Path file) throws IOException {
    write((Object) results, file);
  }

  private static void write(Object value, Path file) throws IOException {
    byte[] text = (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(text));
  }
}
