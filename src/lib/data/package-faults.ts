import { checkDataPackage } from './data-package';
import { packageFiles } from './download';
import { formatFault } from './fault';

/** Every fault of the data package in the repository, a line for each: what stops the build. */
export const packageFaults: string[] = checkDataPackage(packageFiles).map(formatFault);
