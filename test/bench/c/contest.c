/*
 * Times the functions of PROGRAM, a kernel as C, on the doubles of standard input, x theta cotangent, and prints nanoseconds per sample and what
 * came out as JSON. N qubits, M observables, P parameters, BATCH samples; slices of time as in ../time-work.ts.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include PROGRAM

#define SLICES 31
static const double slice = 4e-3, warm_up = 0.15, most = 3;

static double of_x[BATCH * N], of_theta[P], of_cotangent[BATCH * M];
static double of_y[BATCH * M], of_dx[BATCH * N], of_dtheta[P], of_jac[BATCH * M * N];

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static int ascending(const void *a, const void *b) {
  const double u = *(const double *)a, v = *(const double *)b;
  return (u > v) - (u < v);
}

static double seconds(void (*work)(void)) {
  const double start = now();
  work();
  return now() - start;
}

static void print(const char *name, const double *values, int count) {
  printf(",\"%s\":[", name);
  for (int k = 0; k < count; k += 1) printf("%s%.17g", k ? "," : "", values[k]);
  printf("]");
}

static void time_work(const char *task, void (*work)(void)) {
  const double first = seconds(work);
  const double warm = now() + (20 * first < warm_up ? 20 * first : warm_up);
  while (now() < warm) work();
  double once = seconds(work);
  if (once < 2e-6) once = 2e-6;
  int repeat = (int)(slice / once + 0.5);
  if (repeat < 1) repeat = 1;
  int count = (int)(most / (once * repeat));
  count = count < 3 ? 3 : count > SLICES ? SLICES : count;
  double times[SLICES];
  for (int k = 0; k < count; k += 1) {
    const double start = now();
    for (int j = 0; j < repeat; j += 1) work();
    times[k] = (now() - start) * 1e9 / repeat / BATCH;
  }
  qsort(times, count, sizeof(double), ascending);
  printf("{\"task\":\"%s\",\"median\":%g,\"minimum\":%g,\"firstCallMs\":%g", task, times[count / 2], times[0], first * 1e3);
}

static void forward_once(void) { forward(of_x, of_theta, of_y, BATCH); }
static void vjp_once(void) { vjp(of_x, of_theta, of_cotangent, of_y, of_dx, of_dtheta, BATCH); }
static void jacobian_once(void) { jacobian(of_x, of_theta, of_jac, BATCH); }

static int have(double *values, size_t count) { return fread(values, sizeof(double), count, stdin) == count; }

int main(void) {
  if (!have(of_x, BATCH * N) || !have(of_theta, P) || !have(of_cotangent, BATCH * M)) return 1;
  printf("[");
  time_work("forward", forward_once);
  print("y", of_y, BATCH * M);
  printf("},");
  time_work("vjp", vjp_once);
  print("y", of_y, BATCH * M);
  print("dx", of_dx, BATCH * N);
  print("dtheta", of_dtheta, P);
  printf("},");
  time_work("jacobian", jacobian_once);
  print("jac", of_jac, BATCH * M * N);
  printf("}]\n");
  return 0;
}
