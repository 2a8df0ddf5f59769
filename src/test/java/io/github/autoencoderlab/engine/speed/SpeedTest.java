package io.github.autoencoderlab.engine.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.speed.Speed.Throughput;
import io.github.autoencoderlab.engine.speed.TurnClock.Cost;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTest {
  private static List<Cost> round(double step, double library, double team) {
    return List.of(new Cost(step, 9), new Cost(library, 9), new Cost(team, 9));
  }

  @Test
  void theFloorIsTheBetterOfBothWaysToMultiply() {
    List<List<Cost>> rounds = List.of(round(2, 1, 4));
    assertEquals(new Throughput(50, 100), Speed.median(rounds, 100, Cost::seconds));
    List<List<Cost>> others = List.of(round(2, 40, 1));
    assertEquals(new Throughput(50, 100), Speed.median(others, 100, Cost::seconds));
  }

  @Test
  void theRoundWithTheMedianRatioCounts() {
    List<List<Cost>> rounds = List.of(round(2, 1, 1), round(40, 1, 1), round(4, 3, 5));
    assertEquals(new Throughput(50, 100), Speed.median(rounds, 100, Cost::seconds));
  }

  @Test
  void aCallCostsTimeOfClockAndProcessor() {
    Matrix c = new Matrix(300, 300);
    PlainProducts products = new PlainProducts().add(c, c, false, c, true);
    for (TurnClock.Moment moment : List.of(products.byTeam(), products.byLibrary())) {
      Cost cost = moment.cost(0.2);
      assertTrue(cost.seconds() > 0, cost::toString);
      assertTrue(cost.processorSeconds() > 0, cost::toString);
    }
  }
}
