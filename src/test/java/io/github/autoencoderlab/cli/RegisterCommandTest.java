package io.github.autoencoderlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.text.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** What is written for the system's file manager; nothing of this user's is touched. */
class RegisterCommandTest {
  @Test
  void bothFilesNameTheTypeAndGoAgain(@TempDir Path home) throws Exception {
    FileTypeFiles files = FileTypeFiles.ofUser(Map.of(), home.toString());
    files.write(List.of("/opt/a java/bin/java", "-jar", "/opt/lab.jar"));
    List<String> entry = Files.readAllLines(files.entry());
    assertTrue(entry.contains("Exec=\"/opt/a java/bin/java\" -jar /opt/lab.jar %f"));
    assertTrue(entry.contains("MimeType=" + FileTypeFiles.TYPE + ";"), entry.toString());
    Document mime =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(files.mime().toFile());
    assertEquals(
        FileTypeFiles.TYPE,
        mime.getElementsByTagName("mime-type").item(0).getAttributes().item(0).getNodeValue());
    assertTrue(files.delete());
    assertFalse(Files.exists(files.mime()) || Files.exists(files.entry()));
    assertFalse(files.delete());
  }

  @Test
  void liesWhereTheSystemSays(@TempDir Path home) {
    FileTypeFiles files =
        FileTypeFiles.ofUser(Map.of("XDG_DATA_HOME", "/else/where"), home.toString());
    assertTrue(files.entry().startsWith("/else/where"), files.toString());
    Map<String, String> told = Map.of("XDG_DATA_HOME", "", "HOME", home.toString());
    assertTrue(FileTypeFiles.ofUser(told, "/root").mime().startsWith(home));
  }

  @Test
  void wordsAreQuotedTwice() {
    assertEquals(
        "\"a b\" \"5%%\" \"c\\\\\"d\" \"\\\\$\" \"e\\\\\\\\f\"",
        FileTypeFiles.line(List.of("a b", "5%", "c\"d", "$", "e\\f")));
  }

  @ParameterizedTest
  @CsvSource({"Windows 11, register.windows", "Mac OS X, register.mac"})
  void otherSystemsAreToldWhatToDo(String system, String key) {
    UserException refused =
        assertThrows(UserException.class, () -> RegisterCommand.refuseOtherSystems(system));
    assertEquals(key, refused.sentence().key());
  }
}
