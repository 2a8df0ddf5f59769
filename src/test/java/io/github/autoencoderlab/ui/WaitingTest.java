package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WaitingTest {
  /** As a card does that is made visible first and filled then. */
  @Test
  void whatIsBeingBuiltIsNotLookedAt() throws Exception {
    VBox card = new VBox();
    card.setVisible(false);
    Platform.runLater(
        () -> {
          card.setVisible(true);
          WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
          card.getChildren().add(new Label("what was read"));
        });
    until(card::isVisible);
    assertEquals(1, card.getChildren().size());
  }
}
