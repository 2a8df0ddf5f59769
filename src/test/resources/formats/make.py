# Writes the files beside it with NumPy and SciPy, so that what the program reads is not only what it
# wrote itself. What they hold is in OthersFilesTest.
import numpy as np, scipy.io as sio

def pixels(n, r, c):
    return (np.arange(n * r * c) * 7 % 256).astype(np.uint8).reshape(n, r, c)

x, t = pixels(10, 3, 4), pixels(4, 3, 4)
y, z = np.arange(10) % 3, np.arange(4) % 3
np.save("u1.npy", x)
np.save("u1-fortran.npy", np.asfortranarray(x))
np.save("f4-unit.npy", (x / 255.0).astype("<f4"))
np.save("f8-big-endian.npy", x.astype(">f8"))
np.save("f2-unit.npy", (x / 255.0).astype("<f2"))
np.save("i8.npy", x.astype("<i8"))
np.save("bool.npy", x > 127)
np.save("signed.npy", x.astype("<f4") / 64 - 2)
np.save("rows.npy", x.reshape(10, 12))
np.save("channel.npy", x[:, :, :, None])
np.savez("stored.npz", x_train=x, y_train=y, x_test=t, y_test=z)
np.savez_compressed("packed.npz", x_train=x, y_train=y, x_test=t, y_test=z)
np.savez_compressed("unlabelled.npz", images=x.astype("<f8"), weights=np.ones((2, 2, 2, 2, 2)))
flat = x.reshape(10, 12)
sio.savemat("rows.mat", {"X": flat.astype("f8"), "y": y.astype("f8")}, do_compression=True)
sio.savemat("columns.mat", {"X": flat.T.copy(), "y": y[None, :]}, do_compression=False)
sio.savemat("stacked.mat", {"images": x.transpose(1, 2, 0), "note": "words", "labels": y[:, None]}, do_compression=True)
one = np.eye(3, dtype=np.uint8)
sio.savemat("one-hot.mat", {"train_x": flat, "train_y": one[y], "test_x": t.reshape(4, 12), "test_y": one[z]}, do_compression=True)
