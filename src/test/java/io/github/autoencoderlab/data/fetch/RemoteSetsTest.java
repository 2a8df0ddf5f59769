package io.github.autoencoderlab.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.Watch;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RemoteSetsTest {
  @ParameterizedTest
  @MethodSource("io.github.autoencoderlab.data.fetch.RemoteSets#all")
  void everySetHasFourProvedFilesAndSeveralSafeAddresses(RemoteSet set) {
    assertEquals(4, set.files().size());
    assertTrue(set.mirrors().size() >= 3);
    for (URI mirror : set.mirrors()) {
      assertEquals("https", mirror.getScheme());
      assertTrue(mirror.toString().endsWith("/"), mirror.toString());
    }
    for (RemoteFile file : set.files()) {
      assertTrue(file.sha256().matches("[0-9a-f]{64}"), file.name());
    }
  }

  @Test
  void sumsOfMnistAreThoseOfTheRealFiles() throws Exception {
    Path folder = RealData.mnist();
    for (RemoteFile file : RemoteSets.MNIST.files()) {
      assertEquals(
          Verification.WHOLE, Verification.of(folder.resolve(file.name()), file, new Watch()));
    }
  }

  @Test
  void anotherAddressStandsForAllOthers() {
    RemoteSet near = RemoteSets.MNIST.at(URI.create("http://lecture.example/mnist"));
    assertEquals(
        URI.create("http://lecture.example/mnist/x.gz"), near.mirrors().get(0).resolve("x.gz"));
    assertEquals(1, near.mirrors().size());
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, /cache, '', /cache/autoencoder-lab",
    "Linux, '', '', /home/me/.cache/autoencoder-lab",
    "Mac OS X, '', '', /home/me/Library/Caches/autoencoder-lab",
    "Windows 11, '', /local, /local/autoencoder-lab",
    "Windows 11, '', '', /home/me/AppData/Local/autoencoder-lab",
  })
  void cacheIsWhereTheSystemWantsIt(String system, String xdg, String local, String folder) {
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", xdg, "LOCALAPPDATA", local);
    assertEquals(Path.of(folder), Cache.usual(environment, system, Path.of("/home/me")).folder());
  }
}
