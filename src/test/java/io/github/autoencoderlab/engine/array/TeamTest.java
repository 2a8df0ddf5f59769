package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TeamTest {
  private static final int ALL = Team.shared().threads();

  private final Team team = new Team(4);

  @AfterEach
  void lastThreadsWorkAgain() {
    Team.shared().setThreads(ALL);
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "2, 4", "7, 4", "16, 4", "16, 2", "16, 1"})
  void everyBlockIsDoneOnceBeforeRunReturns(int blocks, int threads) {
    team.setThreads(threads);
    for (int time = 0; time < 3000; time++) {
      AtomicIntegerArray done = new AtomicIntegerArray(blocks);
      team.run(blocks, done::incrementAndGet);
      for (int block = 0; block < blocks; block++) {
        assertEquals(1, done.get(block));
      }
    }
  }

  @Test
  void threadsThatSleptWorkAgain() throws InterruptedException {
    team.run(4, block -> {});
    // Longer than the helpers' patience.
    TimeUnit.MILLISECONDS.sleep(50);
    assertTrue(twoBlocksMeet());
  }

  @Test
  void blocksRunAtTheSameTime() {
    assertTrue(twoBlocksMeet());
  }

  /** Each block waits for the other, which only threads of their own can end. */
  private boolean twoBlocksMeet() {
    CountDownLatch both = new CountDownLatch(2);
    AtomicInteger met = new AtomicInteger();
    team.run(
        2,
        block -> {
          both.countDown();
          try {
            met.addAndGet(both.await(20, TimeUnit.SECONDS) ? 1 : 0);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    return met.get() == 2;
  }

  @Test
  void oneThreadMeansTheCaller() {
    team.setThreads(1);
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    team.run(16, block -> seen.add(Thread.currentThread()));
    assertEquals(Set.of(Thread.currentThread()), seen);
  }

  @Test
  void failureOfABlockReachesTheCallerAndTheTeamLivesOn() {
    assertThrows(
        ArithmeticException.class,
        () ->
            team.run(
                8,
                block -> {
                  if (block == 5) {
                    throw new ArithmeticException();
                  }
                }));
    everyBlockIsDoneOnceBeforeRunReturns(8, 4);
  }

  @Test
  void workInsideABlockIsDoneToo() {
    AtomicInteger done = new AtomicInteger();
    team.run(4, outer -> team.run(4, inner -> done.incrementAndGet()));
    assertEquals(16, done.get());
  }

  @Test
  void twoCallersDoNotWaitForEachOther() throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    Thread other = new Thread(() -> many(done));
    other.start();
    many(done);
    other.join();
    assertEquals(2 * 2000 * 8, done.get());
  }

  private void many(AtomicInteger done) {
    for (int time = 0; time < 2000; time++) {
      team.run(8, block -> done.incrementAndGet());
    }
  }

  @Test
  void resultsAreTheSameBitForBitHoweverManyThreadsThereAre() {
    Team.shared().setThreads(1);
    float[] alone = everyOperation();
    Team.shared().setThreads(ALL);
    for (int time = 0; time < 20; time++) {
      assertArrayEquals(alone, everyOperation());
    }
  }

  private static float[] everyOperation() {
    Matrix W = random(500, 784, 1);
    Matrix p = new Matrix(500, 100).product(W, random(784, 100, 2)).sigmoidWith(random(500, 1, 3));
    Matrix h = new Matrix(500, 100).draw(p, new Randomness(1).at(7, 3));
    Matrix q = new Matrix(784, 100).productTransposed(W, h).addToColumns(random(784, 1, 4));
    W.addOuter(0.5, 0.1, h, q.sigmoidOf(1, q)).add(0.25, random(500, 784, 5));
    Nonzeros v = new Nonzeros(new Matrix(784, 100).draw(q.fill(0.1), new Randomness(2)), 500);
    p.product(W, v.find());
    OuterProducts gradient = new OuterProducts(W).begin(0.01).add(p, v).subtract(h, v);
    Sweep.of(Kernels.ADD).changing(W).reading(gradient).with(0.1).run();
    return W.toArray();
  }

  private static Matrix random(int rows, int columns, int purpose) {
    float[] values = new float[rows * columns];
    new Randomness(1).at(0, purpose).normal(values);
    return new Matrix(rows, columns).set(values);
  }
}
