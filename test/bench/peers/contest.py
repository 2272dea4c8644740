"""One peer in one case: JSON on standard input (see python-peers.ts), JSON with times and numbers on standard output.

The circuit: H and RY(x_q) on each qubit; then, block by block, a ring of CNOTs and the rotations; ⟨Z_q⟩ of all qubits.
Times are nanoseconds per sample; single-threaded where the library lets itself be told.
"""

import json
import sys
import time

import numpy as np

SLICE = 0.02
SLICES = 15
MOST = 2.0
ROUNDS = 3


def first_call(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def timed(work, batch):
    """Slices of about SLICE seconds, warm."""
    work()
    start = time.perf_counter()
    work()
    once = time.perf_counter() - start
    repeat = max(1, round(SLICE / once))
    count = max(3, min(SLICES, int(MOST / (once * repeat))))
    times = []
    for _ in range(count):
        start = time.perf_counter()
        for _ in range(repeat):
            work()
        times.append((time.perf_counter() - start) / repeat / batch * 1e9)
    return {"median": float(np.median(times)), "minimum": min(times)}


def pennylane_circuit(qml, n, blocks, rotations, x, theta):
    gates = {"X": qml.RX, "Y": qml.RY, "Z": qml.RZ}
    for q in range(n):
        qml.Hadamard(q)
        qml.RY(x[..., q], wires=q)
    k = 0
    for _ in range(blocks):
        if n > 1:
            for q in range(n):
                qml.CNOT(wires=[q, (q + 1) % n])
        for q in range(n):
            for axis in rotations:
                gates[axis](theta[k], wires=q)
                k += 1


def pennylane_torch(c):
    import pennylane as qml
    import torch

    torch.set_num_threads(1)
    n = c["qubits"]
    device = qml.device("default.qubit", wires=n)

    @qml.qnode(device, interface="torch", diff_method="backprop")
    def circuit(x, theta):
        pennylane_circuit(qml, n, c["blocks"], c["rotations"], x, theta)
        return [qml.expval(qml.PauliZ(q)) for q in range(n)]

    x = torch.tensor(c["x"], dtype=torch.float64, requires_grad=True)
    theta = torch.tensor(c["theta"], dtype=torch.float64, requires_grad=True)
    cotangent = torch.tensor(c["cotangent"], dtype=torch.float64)
    out = {}

    def forward():
        with torch.no_grad():
            out["y"] = torch.stack(list(circuit(x, theta)), dim=-1)

    def vjp():
        x.grad = theta.grad = None
        y = torch.stack(list(circuit(x, theta)), dim=-1)
        (y * cotangent).sum().backward()
        out["dx"], out["dtheta"] = x.grad, theta.grad

    yield "forward", forward, lambda: {"y": out["y"].numpy()}
    yield "vjp", vjp, lambda: {"dx": out["dx"].numpy(), "dtheta": out["dtheta"].numpy()}


def pennylane_lightning(c):
    import pennylane as qml

    n, batch = c["qubits"], c["batch"]
    few = min(batch, 8)  # sample by sample: a few tell the time of one
    device = qml.device("lightning.qubit", wires=n)
    xs, theta, cotangent = c["x"][:few], c["theta"], c["cotangent"][:few]
    from pennylane import numpy as pnp

    rows = []
    parameters = pnp.array(theta, requires_grad=True)

    @qml.qnode(device, diff_method="adjoint")
    def circuit(x, t, weights):
        pennylane_circuit(qml, n, c["blocks"], c["rotations"], x, t)
        return qml.expval(qml.dot(list(weights), [qml.PauliZ(q) for q in range(n)]))

    gradient = qml.grad(circuit, argnums=[0, 1])

    def vjp():
        rows.clear()
        for b in range(few):
            rows.append(gradient(pnp.array(xs[b], requires_grad=True), parameters, cotangent[b]))

    c["timed_batch"] = few
    yield "vjp", vjp, lambda: {"dx": np.array([row[0] for row in rows])}


def pennylane_jax(c):
    import jax

    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
    import pennylane as qml

    n = c["qubits"]
    device = qml.device("default.qubit", wires=n)

    @qml.qnode(device, interface="jax", diff_method="backprop")
    def circuit(x, theta):
        pennylane_circuit(qml, n, c["blocks"], c["rotations"], x, theta)
        return [qml.expval(qml.PauliZ(q)) for q in range(n)]

    yield from jax_tasks(c, jax, jnp, lambda x, theta: jnp.stack(circuit(x, theta)))


def tensorcircuit_jax(c):
    import jax

    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
    import tensorcircuit as tc

    tc.set_backend("jax")
    tc.set_dtype("complex128")
    n = c["qubits"]

    def circuit(x, theta):
        circ = tc.Circuit(n)
        for q in range(n):
            circ.h(q)
            circ.ry(q, theta=x[q])
        k = 0
        for _ in range(c["blocks"]):
            if n > 1:
                for q in range(n):
                    circ.cnot(q, (q + 1) % n)
            for q in range(n):
                for axis in c["rotations"]:
                    getattr(circ, "r" + axis.lower())(q, theta=theta[k])
                    k += 1
        # All ⟨Z_q⟩ from one state vector: the probabilities, summed with signs.
        p = jnp.abs(circ.state()) ** 2
        bits = (np.arange(2**n)[:, None] >> np.arange(n - 1, -1, -1)[None, :]) & 1
        return p @ jnp.asarray(1.0 - 2.0 * bits)

    yield from jax_tasks(c, jax, jnp, circuit)


def jax_tasks(c, jax, jnp, circuit):
    x, theta, cotangent = (jnp.asarray(c[k]) for k in ("x", "theta", "cotangent"))
    batched = jax.vmap(circuit, in_axes=(0, None))
    values = jax.jit(batched)

    @jax.jit
    def derivatives(x, theta, cotangent):
        y, pull = jax.vjp(batched, x, theta)
        return (y, *pull(cotangent))

    out = {}

    def forward():
        out["y"] = values(x, theta).block_until_ready()

    def vjp():
        out["y"], out["dx"], out["dtheta"] = derivatives(x, theta, cotangent)
        out["dtheta"].block_until_ready()

    yield "forward", forward, lambda: {"y": np.asarray(out["y"])}
    yield "vjp", vjp, lambda: {k: np.asarray(out[k]) for k in ("y", "dx", "dtheta")}


def qulacs(c):
    from qulacs import Observable, ParametricQuantumCircuit, QuantumState

    n, batch = c["qubits"], c["batch"]
    few = min(batch, 64)
    bit = lambda q: n - 1 - q
    circuit = ParametricQuantumCircuit(n)
    places = []
    # Qulacs rotates by exp(+iθP/2): every angle goes in with its sign turned.
    add = {
        "X": circuit.add_parametric_RX_gate,
        "Y": circuit.add_parametric_RY_gate,
        "Z": circuit.add_parametric_RZ_gate,
    }
    for q in range(n):
        circuit.add_H_gate(bit(q))
        circuit.add_parametric_RY_gate(bit(q), 0.0)
    k = 0
    for _ in range(c["blocks"]):
        if n > 1:
            for q in range(n):
                circuit.add_CNOT_gate(bit(q), bit((q + 1) % n))
        for q in range(n):
            for axis in c["rotations"]:
                add[axis](bit(q), -c["theta"][k])
                k += 1
    out = {"dx": np.zeros((few, n)), "dtheta": np.zeros(k)}

    def vjp():
        out["dtheta"][:] = 0
        for b in range(few):
            for q in range(n):
                circuit.set_parameter(q, -c["x"][b][q])
            observable = Observable(n)
            for q in range(n):
                observable.add_operator(c["cotangent"][b][q], f"Z {bit(q)}")
            gradient = -np.array(circuit.backprop(observable))
            out["dx"][b] = gradient[:n]
            out["dtheta"] += gradient[n:]

    c["timed_batch"] = few
    yield "vjp", vjp, lambda: {"dx": out["dx"]}


peers = {
    "pennylane-torch": pennylane_torch,
    "pennylane-lightning": pennylane_lightning,
    "pennylane-jax": pennylane_jax,
    "tensorcircuit-jax": tensorcircuit_jax,
    "qulacs": qulacs,
}


def main():
    c = json.load(sys.stdin)
    n = c["qubits"]
    c["x"] = np.array(c["x"]).reshape(c["batch"], n)
    c["cotangent"] = np.array(c["cotangent"]).reshape(c["batch"], n)
    c["theta"] = np.array(c["theta"])
    tasks = list(peers[c["peer"]](c))
    first = [first_call(work) for _, work, _ in tasks]
    batch = c.get("timed_batch", c["batch"])
    rounds = [[timed(work, batch) for _, work, _ in tasks] for _ in range(ROUNDS)]
    results = []
    for (task, _, answer), ms, *timings in zip(tasks, first, *rounds):
        best = min(timings, key=lambda timing: timing["minimum"])
        answers = {k: v.ravel().tolist() for k, v in answer().items()}
        results.append({"task": task, **best, "firstCallMs": ms, **answers})
    json.dump(results, sys.stdout)


main()
