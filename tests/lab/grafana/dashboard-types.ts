// What a dashboard file of the lab may contain: Grafana's own types, closed over the panel kinds we use. Never run;
// schema.ts turns these types into JSON Schema.
import type { Dashboard, FieldConfig, FieldConfigSource, Panel, RowPanel } from '@grafana/schema/dist/esm/raw/dashboard/x/Dashboard_types.gen';
import type { Options as StatOptions } from '@grafana/schema/dist/esm/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen';
import type {
  FieldConfig as TimeSeriesField,
  Options as TimeSeriesOptions,
} from '@grafana/schema/dist/esm/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen';

/** The query model of the Prometheus data source, as far as the lab uses it. It is ours: no package ships Grafana's. */
export interface PrometheusTarget {
  refId: string;
  expr: string;
  legendFormat?: string;
  instant?: boolean;
}

type FieldConfigOf<Custom> = Omit<FieldConfigSource, 'defaults'> & {
  defaults: Omit<FieldConfig, 'custom'> & { custom?: Custom };
};

type PanelOf<Type extends string, Options, Custom> = Omit<Panel, 'type' | 'options' | 'targets' | 'fieldConfig'> & {
  type: Type;
  id: number;
  title: string;
  options: Options;
  targets: PrometheusTarget[];
  fieldConfig: FieldConfigOf<Custom>;
};

/** A graph over time, with Grafana's own options and field options. */
export type TimeSeriesPanel = PanelOf<'timeseries', TimeSeriesOptions, TimeSeriesField>;

/** One big number, with Grafana's own options. */
export type StatPanel = PanelOf<'stat', StatOptions, Record<string, never>>;

/** A heading between panels. */
export type HeadingPanel = RowPanel;

/** The dashboard without its panels, which are checked one by one against their own kind. */
export type DashboardFrame = Omit<Dashboard, 'panels'> & { uid: string; title: string; panels: unknown[] };
