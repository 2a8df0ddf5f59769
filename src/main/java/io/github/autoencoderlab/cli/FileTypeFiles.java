package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The two files that tell a freedesktop.org system, for one user, what a lesson file is and which
 * program opens it: Shared MIME-info Database 0.21 and Desktop Entry Specification 1.0.
 *
 * @param data the user's {@code XDG_DATA_HOME}
 */
record FileTypeFiles(Path data) {
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@+,-]+");

  /** The type of lesson files. */
  static final String TYPE = "application/x-autoencoder-lab-lesson+json";

  /**
   * Of this machine's user.
   *
   * @param account where the user's home is by the account, if {@code HOME} does not say
   */
  static FileTypeFiles ofUser(Map<String, String> environment, String account) {
    String home = environment.getOrDefault("HOME", account);
    String configured = environment.getOrDefault("XDG_DATA_HOME", "");
    return new FileTypeFiles(
        configured.isBlank() ? Path.of(home, ".local/share") : Path.of(configured));
  }

  /** Says what a lesson file is. */
  Path mime() {
    return data.resolve("mime/packages/autoencoder-lab.xml");
  }

  /** Says what opens it. */
  Path entry() {
    return data.resolve("applications/autoencoder-lab.desktop");
  }

  /**
   * Writes both.
   *
   * @param command the words that start the program; the file's name is added
   */
  void write(List<String> command) throws IOException {
    write(mime(), type());
    write(entry(), entry(command));
  }

  private static String type() {
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
        <mime-type type="%s">
          <comment>lesson of Autoencoder Lab</comment>
          <comment xml:lang="zh_CN">自编码器实验室课件</comment>
          <sub-class-of type="application/json"/>
          <magic priority="60">
            <match type="string" offset="0:4096" value="&quot;autoencoderLab&quot;"/>
          </magic>
          <glob pattern="*.lesson"/>
        </mime-type>
      </mime-info>
      """
        .formatted(TYPE);
  }

  private static String entry(List<String> command) {
    return """
      [Desktop Entry]
      Type=Application
      Version=1.0
      Name=Autoencoder Lab
      Name[zh_CN]=自编码器实验室
      Comment=Opens lessons and lectures
      Comment[zh_CN]=打开课件与讲稿
      Exec=%s %%f
      MimeType=%s;
      Terminal=false
      NoDisplay=true
      """
        .formatted(line(command), TYPE);
  }

  /** Deletes both; whether there was any. */
  boolean delete() throws IOException {
    boolean entry = Files.deleteIfExists(entry());
    return Files.deleteIfExists(mime()) || entry;
  }

  /** What brings the system's caches up to date, where these programs are there. */
  List<List<String>> updates() {
    return List.of(
        List.of("update-mime-database", data.resolve("mime").toString()),
        List.of("update-desktop-database", data.resolve("applications").toString()));
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Words as {@code Exec} wants them: quoted, and the quoting once more for a string's value; plain
   * ones as they are, since {@code xdg-open} without a desktop does not understand quotes.
   */
  static String line(List<String> words) {
    Map<String, String> escapes = new LinkedHashMap<>();
    for (String special : List.of("\\", "\"", "`", "$")) {
      escapes.put(special, "\\" + special);
    }
    escapes.put("%", "%%");
    List<String> quoted = new ArrayList<>();
    for (String word : words) {
      quoted.add(PLAIN.matcher(word).matches() ? word : quoted(word, escapes));
    }
    return String.join(" ", quoted);
  }

  private static String quoted(String word, Map<String, String> escapes) {
    String escaped = word;
    for (Map.Entry<String, String> escape : escapes.entrySet()) {
      escaped = escaped.replace(escape.getKey(), escape.getValue());
    }
    return '"' + escaped.replace("\\", "\\\\") + '"';
  }
}
