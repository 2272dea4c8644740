"""Runs exported circuits with the libraries they are written for. JSON lines in: format, text, x (rows), theta; out: values or the library that is missing."""

import json
import re
import sys


def qiskit_source(text, rows, theta):
    from qiskit.quantum_info import Statevector

    module = {}
    exec(text, module)
    values = []
    for x in rows:
        circuit = module["circuit"].assign_parameters({module["x"]: x, module["theta"]: theta}, strict=False)
        state = Statevector(circuit)
        values.append([state.expectation_value(o).real for o in module["observables"]])
    return values


def pennylane_source(text, rows, theta):
    import numpy

    module = {}
    exec(text, module)
    circuit = module["circuit"]
    theta = numpy.array(theta)
    one_by_one = [[float(v) for v in circuit(numpy.array(x), theta)] for x in rows]
    batched = numpy.array([numpy.broadcast_to(v, len(rows)) for v in circuit(numpy.array(rows), theta)]).T
    assert numpy.allclose(one_by_one, batched, atol=1e-12)
    return one_by_one


def openqasm3_source(text, rows, theta):
    import math

    import openqasm3
    from openqasm3 import ast
    from openqasm3.visitor import QASMTransformer
    from qiskit import qasm3
    from qiskit.quantum_info import SparsePauliOp, Statevector

    functions = {"arctan": math.atan, "exp": math.exp}

    def value(e, names):
        if isinstance(e, (ast.FloatLiteral, ast.IntegerLiteral)):
            return e.value
        if isinstance(e, ast.Identifier):
            return math.pi if e.name == "pi" else names[e.name]
        if isinstance(e, ast.UnaryExpression):
            assert e.op.name == "-"
            return -value(e.expression, names)
        if isinstance(e, ast.FunctionCall):
            return functions[e.name.name](*[value(a, names) for a in e.arguments])
        assert isinstance(e, ast.BinaryExpression)
        a, b = value(e.lhs, names), value(e.rhs, names)
        return {"+": a + b, "-": a - b, "*": a * b, "/": a / b if e.op.name == "/" else None}[e.op.name]

    class Bound(QASMTransformer):
        """The program with numbers in place of its inputs."""

        def __init__(self, names):
            self.names = names

        def visit_IODeclaration(self, node):
            return None

        def visit_QuantumGateDefinition(self, node):
            return node

        def visit_QuantumGate(self, node):
            node.arguments = [ast.FloatLiteral(value(a, self.names)) for a in node.arguments]
            return node

    def operator(text, qubits):
        terms = []
        for sign, size, factors in re.findall(r"([+-]?)\s*([\d.]+(?:e[+-]?\d+)?)?\s*((?:[XYZ]\d+\s*)*)", text):
            if not (size or factors):
                continue
            letters = re.findall(r"([XYZ])(\d+)", factors)
            coefficient = float(size or 1) * (-1 if sign == "-" else 1)
            terms.append(("".join(p for p, _ in letters), [int(q) for _, q in letters], coefficient))
        return SparsePauliOp.from_sparse_list(terms, num_qubits=qubits)

    observables = [json.loads(line) for line in re.findall(r"^// qgradcam observable (.*)$", text, re.M)]
    values = []
    for x in rows:
        names = {f"x{q}": v for q, v in enumerate(x)} | {f"theta{k}": v for k, v in enumerate(theta)}
        program = Bound(names).visit(openqasm3.parse(text))
        circuit = qasm3.loads(openqasm3.dumps(program))
        state = Statevector(circuit)
        values.append([state.expectation_value(operator(o, len(x))).real for o in observables])
    return values


runners = {"qiskit": qiskit_source, "pennylane": pennylane_source, "openqasm3": openqasm3_source}

for line in sys.stdin:
    task = json.loads(line)
    try:
        print(json.dumps({"values": runners[task["format"]](task["text"], task["x"], task["theta"])}), flush=True)
    except ModuleNotFoundError as missing:
        print(json.dumps({"missing": missing.name}), flush=True)
