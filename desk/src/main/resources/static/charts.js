// Draws the charts of a page over the tables that say the same; without this file, or where anything fails, the tables stay.
//
// A chart is <figure class="chart" data-chart="KIND"> with its data in <script type="application/json">:
//   line, bars  {"labels": [text], "series": [{"name", "values": [number|null]}], "links": [path|null],
//                "stacked": true, "horizontal": true, "unit": "stories"}
//   timeline    the same, a bar a day: labels are days, 2026-12-04
//   map         {"points": [{"name", "lat", "lon", "count", "series": "named"|"written", "href"}]}
// Only labels and series, or points, must be there. Where the libraries lie, the script's own element says:
//   data-echarts (lines and bars), data-echarts-full (maps) and data-world (the outline).
(() => {
  'use strict';

  const assets = document.currentScript.dataset;
  const figures = '.chart[data-chart]';
  const drawn = new Map(); // figure -> what can be disposed of, resized and drawn again
  const loaded = new Map(); // address -> promise
  const dark = matchMedia('(prefers-color-scheme: dark)');

  // ------------------------------------------------------------------ what is fetched

  function once(address, fetchIt) {
    if (!loaded.has(address)) {
      loaded.set(address, fetchIt(address));
    }
    return loaded.get(address);
  }

  const library = (address) =>
    once(
      address,
      () =>
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.src = address;
          script.onload = () => resolve(window.echarts);
          script.onerror = () => reject(new Error(`${address} does not load`));
          document.head.append(script);
        }),
    );

  const outline = () =>
    once(assets.world, (address) =>
      fetch(address).then((answer) => {
        if (!answer.ok) {
          throw new Error(`${address} does not load`);
        }
        return answer.json();
      }),
    );

  // ------------------------------------------------------------------ what it looks like

  // The light theme's, for a stylesheet that does not say.
  const colours = {
    text: '#1c2128',
    muted: '#57606a',
    line: '#d0d7de',
    surface: '#ffffff',
    land: '#e6eaee',
    1: '#1f6feb',
    2: '#bc4c00',
    3: '#1a7f37',
    4: '#8250df',
    5: '#9a6700',
    6: '#bf3989',
    7: '#57606a',
  };

  function look(figure) {
    const style = getComputedStyle(figure);
    const colour = (name) => style.getPropertyValue(`--chart-${name}`).trim() || colours[name];
    return {
      text: colour('text'),
      muted: colour('muted'),
      line: colour('line'),
      surface: colour('surface'),
      land: colour('land'),
      series: ['1', '2', '3', '4', '5', '6', '7'].map(colour),
      font: style.fontFamily,
    };
  }

  /** Rich text has signs of its own; names come from articles. */
  const plain = (text) => String(text ?? '').replace(/[{}|]/g, ' ');
  const number = (value) => (value === null || value === undefined ? 'none' : Number(value).toLocaleString('en'));
  const shortened = (text, chars) => (text.length > chars ? `${text.slice(0, chars - 1)}…` : text);

  function base(it, title) {
    return {
      animation: false,
      backgroundColor: 'transparent',
      color: it.series,
      textStyle: { fontFamily: it.font, color: it.text },
      aria: { enabled: true, label: { description: title }, decal: { show: false } },
      tooltip: {
        renderMode: 'richText', // the other mode writes style attributes, which the content policy forbids
        confine: true,
        backgroundColor: it.surface,
        borderColor: it.line,
        textStyle: { color: it.text, fontSize: 13 },
      },
    };
  }

  const legend = (it, names) => ({
    type: 'scroll',
    top: 0,
    left: 0,
    data: names,
    itemWidth: 12,
    itemHeight: 12,
    itemGap: 16,
    pageTextStyle: { color: it.muted },
    textStyle: { color: it.text, fontFamily: it.font, fontSize: 12 },
  });

  // ------------------------------------------------------------------ lines and bars

  function tip(data, dayNames) {
    return (all) => {
      const hit = Array.isArray(all) ? all : [all];
      const shown = hit.filter((each) => each.value !== 0 || hit.length === 1);
      const title = plain(dayNames ? dayName(data.labels[hit[0].dataIndex]) : data.labels[hit[0].dataIndex]);
      const lines = shown.map((each) =>
        data.series.length > 1
          ? `${plain(each.seriesName)}: ${number(each.value)}`
          : `${number(each.value)} ${plain(data.unit || each.seriesName)}`,
      );
      return [title, ...lines].join('\n');
    };
  }

  function dayName(day) {
    const at = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(at.getTime())
      ? day
      : at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  }

  /** "1 Dec" at the beginning of a month and on Mondays, nothing else. */
  function dayTick(day) {
    const at = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(at.getTime()) ? day : at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  }

  function cartesian(kind, data, it, title) {
    const many = data.series.length > 1;
    const days = kind === 'timeline';
    const flat = Boolean(data.horizontal) && kind === 'bars';
    const labels = {
      type: 'category',
      data: data.labels,
      inverse: flat, // the first on top
      axisTick: { show: false },
      axisLine: { lineStyle: { color: it.line } },
      axisLabel: {
        color: it.muted,
        hideOverlap: true,
        interval: days ? (index, day) => index === 0 || new Date(`${day}T00:00:00Z`).getUTCDay() === 1 : flat ? 0 : 'auto',
        formatter: (text) => (days ? dayTick(text) : shortened(text, flat ? 22 : 16)),
      },
    };
    const values = {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { color: it.muted },
      splitLine: { lineStyle: { color: it.line } },
    };
    return {
      ...base(it, title),
      tooltip: { ...base(it, title).tooltip, trigger: 'axis', axisPointer: { type: kind === 'line' ? 'line' : 'shadow' }, formatter: tip(data, days) },
      ...(many ? { legend: legend(it, data.series.map((each) => each.name)) } : {}),
      grid: { left: 8, right: 16, top: many ? 36 : 12, bottom: 8, containLabel: true },
      xAxis: flat ? values : labels,
      yAxis: flat ? labels : values,
      series: data.series.map((each, index) => ({
        name: each.name,
        type: kind === 'line' ? 'line' : 'bar',
        data: each.values,
        stack: data.stacked ? 'all' : undefined,
        showSymbol: data.labels.length < 2,
        lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted'][index % 3] }, // told apart without colour, too
        barMaxWidth: 28,
        barMinHeight: data.stacked ? 0 : 1,
        itemStyle: data.stacked ? { borderColor: it.surface, borderWidth: 0.5 } : {},
        cursor: data.links ? 'pointer' : 'default',
      })),
    };
  }

  // ------------------------------------------------------------------ the map

  // Colour and shape tell the two apart.
  const kinds = [
    { id: 'named', name: 'Named in stories', symbol: 'circle', colour: 0 },
    { id: 'written', name: 'Written from', symbol: 'diamond', colour: 1 },
  ];
  const SMALLEST = 6;
  const LARGEST = 36;

  /** The sheet ends in the Bering Strait, so that no country is cut. */
  const WEST = -170;
  const onTheSheet = (lon) => (lon < WEST ? lon + 360 : lon);

  function map(data, it, title, view) {
    const most = Math.max(1, ...data.points.map((point) => point.count));
    const scale = (count) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most); // area says how many
    return {
      ...base(it, title),
      tooltip: {
        ...base(it, title).tooltip,
        trigger: 'item',
        formatter: (hit) => (hit.data ? `${plain(hit.data.name)}\n${hit.seriesName.toLowerCase()}: ${number(hit.data.value[2])}` : ''),
      },
      legend: legend(it, kinds.map((kind) => kind.name)),
      geo: {
        map: 'world',
        roam: view.zoom > 1 ? 'move' : false, // the wheel and a finger scroll the page
        zoom: view.zoom,
        center: view.centre,
        scaleLimit: { min: 1, max: 12 },
        top: 36,
        bottom: 4,
        left: 4,
        right: 4,
        boundingCoords: [[WEST, 84], [WEST + 360, -57]],
        silent: true,
        itemStyle: { areaColor: it.land, borderColor: it.surface, borderWidth: 0.6 },
      },
      series: kinds.map((kind) => ({
        name: kind.name,
        type: 'scatter',
        coordinateSystem: 'geo',
        symbol: kind.symbol,
        symbolSize: (value) => scale(value[2]),
        itemStyle: { color: it.series[kind.colour], opacity: 0.72, borderColor: it.surface, borderWidth: 1 },
        emphasis: { itemStyle: { opacity: 1, borderColor: it.text } },
        data: data.points
          .filter((point) => point.series === kind.id)
          .sort((one, other) => other.count - one.count) // small ones lie on top
          .map((point) => ({ name: point.name, value: [onTheSheet(point.lon), point.lat, point.count], href: point.href })),
      })),
    };
  }

  function mapButtons(chart, redraw, view) {
    const row = document.createElement('div');
    row.className = 'chart-buttons';
    const button = (sign, name, zoom) => {
      const it = document.createElement('button');
      it.type = 'button';
      it.textContent = sign;
      it.setAttribute('aria-label', name);
      it.addEventListener('click', () => {
        const geo = chart.getOption().geo[0]; // where it was dragged to
        view.zoom = Math.min(12, Math.max(1, zoom(view.zoom)));
        view.centre = view.zoom === 1 ? undefined : geo.center;
        redraw();
      });
      row.append(it);
    };
    button('+', 'Closer', (zoom) => zoom * 1.6);
    button('−', 'Farther', (zoom) => zoom / 1.6);
    button('Whole', 'The whole world', () => 1);
    return row;
  }

  // ------------------------------------------------------------------ a figure

  function height(kind, data, width) {
    if (kind === 'map') {
      return Math.round(Math.min(560, Math.max(240, width * 0.5)));
    }
    return data.horizontal ? 24 * data.labels.length + 44 : width < 500 ? 200 : 260;
  }

  /** Own pages only: a path, and not another host's. */
  function follow(href) {
    if (typeof href === 'string' && /^\/(?!\/|\\)/.test(href)) {
      location.assign(href);
    }
  }

  async function draw(figure) {
    const kind = figure.dataset.chart;
    const data = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
    if (kind === 'map' ? data.points.length === 0 : data.labels.length === 0) {
      return;
    }
    const echarts = await library(kind === 'map' ? assets.echartsFull : assets.echarts);
    if (kind === 'map' && !echarts.getMap('world')) {
      echarts.registerMap('world', await outline());
    }
    if (drawn.has(figure) || !figure.isConnected) {
      return;
    }
    const title = figure.querySelector('figcaption')?.textContent.trim() ?? '';
    const canvas = document.createElement('div');
    canvas.className = 'chart-canvas';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `${title}. The table below says the same.`);
    const table = figure.querySelector('details');
    figure.insertBefore(canvas, table);
    const size = () => {
      canvas.style.height = `${height(kind, data, figure.clientWidth)}px`;
    };
    size();
    const chart = echarts.init(canvas, null, { renderer: 'canvas' });
    const view = { zoom: 1, centre: undefined };
    const redraw = () => {
      const it = look(figure);
      chart.setOption(kind === 'map' ? map(data, it, title, view) : cartesian(kind, data, it, title), { notMerge: true });
      canvas.setAttribute('aria-label', `${title}. The table below says the same.`); // the library writes its own
    };
    redraw();
    if (kind === 'map') {
      figure.insertBefore(mapButtons(chart, redraw, view), table);
    }
    chart.on('click', (hit) => follow(kind === 'map' ? hit.data?.href : data.links?.[hit.dataIndex]));
    const watch = new ResizeObserver(() => {
      size();
      chart.resize();
    });
    watch.observe(figure);
    drawn.set(figure, {
      redraw,
      end: () => {
        watch.disconnect();
        chart.dispose();
      },
    });
    if (table) {
      table.open = false;
    }
  }

  function drawOrLeave(figure) {
    draw(figure).catch((problem) => {
      figure.querySelectorAll('.chart-canvas, .chart-buttons').forEach((each) => each.remove());
      const table = figure.querySelector('details');
      if (table) {
        table.open = true;
      }
      console.warn(`chart not drawn: ${problem.message}`);
    });
  }

  // ------------------------------------------------------------------ when

  const near = new IntersectionObserver(
    (entries) =>
      entries
        .filter((entry) => entry.isIntersecting)
        .forEach((entry) => {
          near.unobserve(entry.target);
          drawOrLeave(entry.target);
        }),
    { rootMargin: '300px' },
  );

  function find(within) {
    for (const [figure, it] of drawn) {
      if (!figure.isConnected) {
        it.end();
        drawn.delete(figure);
      }
    }
    if (within.matches?.(figures)) {
      near.observe(within);
    }
    within.querySelectorAll(figures).forEach((figure) => near.observe(figure));
  }

  const redrawAll = () => drawn.forEach((it) => it.redraw());

  // After the page is there: the library is larger than any page.
  const idle = window.requestIdleCallback ?? ((work) => setTimeout(work, 1));
  const start = () => idle(() => find(document));
  if (document.readyState === 'complete') {
    start();
  } else {
    addEventListener('load', start, { once: true });
  }
  document.addEventListener('htmx:load', (event) => find(event.target));
  dark.addEventListener('change', redrawAll);
  new MutationObserver(redrawAll).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  // Paper is white whatever the theme.
  addEventListener('beforeprint', redrawAll);
  addEventListener('afterprint', redrawAll);
})();
