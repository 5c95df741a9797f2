package news.dateline.enrich.place;

/** How near countries are to each other: by the middles of their people, not of their land. */
final class Neighbourhood {
  private static final double EARTH_RADIUS_KM = 6371;

  private final int countries;
  private final float[] near;

  Neighbourhood(PlaceTable places) {
    this.countries = places.countries();
    this.near = new float[countries * countries];
    double[][] middles = middles(places);
    for (int a = 0; a < countries; a++) {
      for (int b = 0; b < countries; b++) {
        if (a != b) {
          double cosine = dot(middles[a], middles[b]);
          double km = EARTH_RADIUS_KM * Math.acos(Math.max(-1, Math.min(1, cosine)));
          near[a * countries + b] = (float) Math.exp(-km / Weights.NEAR);
        }
      }
    }
  }

  /** 1 side by side, falling to 0 with distance; 0 for a country and itself. */
  double near(int country, int other) {
    return near[country * countries + other];
  }

  private static double[][] middles(PlaceTable places) {
    double[][] middles = new double[places.countries()][3];
    for (int city = places.firstCity(); city < places.size(); city++) {
      double[] middle = middles[places.country(city)];
      double weight = places.population(city) + 1.0;
      double lat = Math.toRadians(places.latitude(city));
      double lon = Math.toRadians(places.longitude(city));
      middle[0] += weight * Math.cos(lat) * Math.cos(lon);
      middle[1] += weight * Math.cos(lat) * Math.sin(lon);
      middle[2] += weight * Math.sin(lat);
    }
    for (double[] middle : middles) {
      double length = Math.sqrt(dot(middle, middle));
      for (int i = 0; i < middle.length && length > 0; i++) {
        middle[i] /= length;
      }
    }
    return middles;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
