/* Four doubles at once, in GCC's vector extensions, with the sines and cosines that the kernels' WebAssembly has. */
typedef double vector __attribute__((vector_size(32)));
typedef long long integers __attribute__((vector_size(32)));

static inline vector vector_spread(double value) { return (vector){value, value, value, value}; }
static inline vector vector_first(double value) { return (vector){value, 0, 0, 0}; }
static inline double vector_sum(vector v) { return (v[0] + v[1]) + (v[2] + v[3]); }

/* Rows of four samples side by side; zeros beside fewer. */
static inline void vector_gather(vector *to, const double *from, int count, int lanes) {
  if (lanes == 4)
    for (int k = 0; k < count; k += 1)
      to[k] = (vector){from[k], from[count + k], from[2 * count + k], from[3 * count + k]};
  else
    for (int k = 0; k < count; k += 1)
      for (int lane = 0; lane < 4; lane += 1) to[k][lane] = lane < lanes ? from[lane * count + k] : 0;
}

static inline void vector_scatter(const vector *from, double *to, int count, int lanes) {
  for (int lane = 0; lane < lanes; lane += 1)
    for (int k = 0; k < count; k += 1) to[lane * count + k] = from[k][lane];
}

/* Cody and Waite's reduction by pi/2 and fdlibm's polynomials, below 1 ulp off for angles up to 2^20. */
static inline vector sine_cosine(vector h, int wants_sine) {
  const double magic = 6755399441055744.0;
  const vector rounded = h * 0.6366197723675814 + magic;
  const vector k = rounded - magic;
  const vector first_rest = h - k * 1.5707963267341256;
  const vector b1 = k * 6.077100506303966e-11, s1 = first_rest - b1, t1 = s1 - first_rest;
  const vector e1 = (first_rest - (s1 - t1)) - (b1 + t1);
  const vector b2 = k * 2.0222662487111665e-21, s2 = s1 - b2, t2 = s2 - s1;
  const vector e2 = (s1 - (s2 - t2)) - (b2 + t2);
  const vector rest = (e1 + e2) - k * 8.4784276603689e-32;
  const vector r = s2 + rest, t = (s2 - r) + rest, z = r * r, v = z * r;
  const vector p = ((((z * 1.58969099521155e-10 + -2.5050760253406863e-8) * z + 0.0000027557313707070068) * z +
                     -0.0001984126982985795) * z + 0.00833333333332249);
  const vector sine = r - ((z * (0.5 * t - v * p) - t) - v * -0.16666666666666632);
  const vector half = 0.5 * z, w = 1.0 - half;
  const vector q = (((((z * -1.1359647557788195e-11 + 2.087572321298175e-9) * z + -2.7557314351390663e-7) * z +
                      0.00002480158728947673) * z + -0.001388888888887411) * z + 0.0416666666666666);
  const vector cosine = w + (((1.0 - w) - half) + (z * (z * q) - r * t));
  const integers quadrant = (integers)rounded, is_odd = -(quadrant & 1);
  const integers sign = ((wants_sine ? quadrant : quadrant + 1) & 2) << 62;
  const integers chosen = wants_sine ? ((integers)cosine & is_odd) | ((integers)sine & ~is_odd)
                                     : ((integers)sine & is_odd) | ((integers)cosine & ~is_odd);
  return (vector)(chosen ^ sign);
}

static inline vector cos_vector(vector angle) { return sine_cosine(angle, 0); }
static inline vector sin_vector(vector angle) { return sine_cosine(angle, 1); }
static inline double cos_double(double angle) { return __builtin_cos(angle); }
static inline double sin_double(double angle) { return __builtin_sin(angle); }
